using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Products made in Odoo to be sent, and what has become of them there.</summary>
internal static class ExportedProducts
{
    /// <summary>Null where no products are sent.</summary>
    public static Entity? Of(Blueprint blueprint) =>
        blueprint.Entities.FirstOrDefault(entity =>
            entity.Kind == EntityKind.Product
            && entity.Direction != Direction.Import
            && entity.Endpoints.Create is not null
        );

    public static ImmutableHashSet<string> Keys(OutsidePlatform platform, Entity product) =>
        [.. platform.Records(product).Select(record => record.Key)];

    public static async Task<ImmutableArray<int>> MakeAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        if (Of(context.Blueprint) is not { } product)
        {
            return [];
        }

        OdooClient odoo = await context.ClientAsync(cancellation);
        JsonArray values =
        [
            .. Enumerable
                .Range(1, context.Options.Volume.Exported)
                .Select(number =>
                    (JsonNode)
                        new JsonObject
                        {
                            ["name"] = $"Zertifiziert № {number} \"ü\" <b> & 'x'",
                            ["default_code"] = string.Create(
                                CultureInfo.InvariantCulture,
                                $"CERT-{number:000}"
                            ),
                            ["list_price"] = 10.5m + number,
                        }
                ),
        ];
        JsonNode? ids = await odoo.CallAsync(
            product.OdooModel,
            "create",
            new JsonArray(values),
            cancellation
        );
        return [.. ids!.AsArray().Select(id => (int)id!)];
    }

    /// <summary>As a person sends them from a list.</summary>
    public static async Task SendAsync(
        CertificationContext context,
        ImmutableArray<int> records,
        CancellationToken cancellation
    )
    {
        if (Of(context.Blueprint) is { } product)
        {
            ExportWizard wizard = new(await context.ClientAsync(cancellation));
            await wizard.SendAsync(product.OdooModel, records, cancellation);
        }
    }

    public static async Task<ImmutableArray<Finding>> CompareAsync(
        ICheck check,
        CertificationContext context,
        ImmutableArray<int> made,
        ImmutableHashSet<string> there,
        CancellationToken cancellation
    )
    {
        if (Of(context.Blueprint) is not { } product)
        {
            return [];
        }

        SideBySide sides = await context.CompareAsync(cancellation);
        string model = context.Names.Of(product).BindingModel;
        MappedFields fields = await sides.FieldsAsync(model, Sent(product), cancellation);
        ImmutableArray<BoundRecord> bound = await sides.BoundAsync(
            model,
            fields.Names,
            cancellation
        );
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        ILookup<int, BoundRecord> byRecord = bound.ToLookup(record => record.OdooId);
        ImmutableArray<string> external =
        [
            .. made.SelectMany(id => byRecord[id]).Select(record => record.ExternalId),
        ];
        return
        [
            .. made.Where(id => byRecord[id].Count(one => there.Contains(one.ExternalId)) != 1)
                .Select(id =>
                    check.Error(
                        $"{product.OdooModel} {id} does not exist there once: it is bound to {string.Join(", ", byRecord[id].Select(one => $"\"{one.ExternalId}\""))}."
                    )
                ),
            .. there
                .Except(external)
                .Select(key =>
                    check.Error($"{product.Name} {key} was made there and no record here knows it.")
                ),
            .. bound
                .Where(one => there.Contains(one.ExternalId))
                .SelectMany(one =>
                    fields.Differences(
                        product.Name,
                        one.ExternalId,
                        platform.Record(product, one.ExternalId).Payload,
                        one.Values
                    )
                )
                .Select(difference => check.Error($"{difference}.")),
        ];
    }

    /// <summary>What travels to the platform unchanged enough to be compared.</summary>
    private static IEnumerable<FieldMapping> Sent(Entity product) =>
        product.Fields.Where(field =>
            field is { ReadOnly: false, Virtual: false, Odoo: not null }
            && field.Direction != Direction.Import
            && field.Convert != Conversion.HtmlToText
        );
}
