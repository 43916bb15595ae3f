using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class ExportOnce : ICheck
{
    public string Id => "export-once";

    public string Title =>
        "Products sent with \"Export to Connectors\" exist there once, also when sent twice";

    public ImmutableArray<string> Needs => ["import-complete"];

    public string? WhyNotFor(Blueprint blueprint) =>
        Product(blueprint) is null ? "no products are sent to the platform" : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        Entity product = Product(context.Blueprint)!;
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        ImmutableHashSet<string> before = Keys(platform, product);
        ImmutableArray<int> made = await MakeAsync(context, product, cancellation);
        List<Finding> findings = [.. await SendAsync(context, product, made, cancellation)];
        ImmutableHashSet<string> first = Keys(platform, product).Except(before);
        findings.AddRange(await CompareAsync(context, product, made, first, cancellation));
        findings.AddRange(await SendAsync(context, product, made, cancellation));
        ImmutableHashSet<string> second = Keys(platform, product).Except(before);
        if (!second.SetEquals(first))
        {
            findings.Add(
                this.Error(
                    $"Sent again, {second.Except(first).Count} more records were made on the platform."
                )
            );
        }

        return CheckOutcome.Of([.. findings], $"{made.Length} sent, {second.Count} there");
    }

    private static Entity? Product(Blueprint blueprint) =>
        blueprint.Entities.FirstOrDefault(entity =>
            entity.Kind == EntityKind.Product
            && entity.Direction != Direction.Import
            && entity.Endpoints.Create is not null
        );

    private static ImmutableHashSet<string> Keys(OutsidePlatform platform, Entity product) =>
        [.. platform.Records(product).Select(record => record.Key)];

    private static async Task<ImmutableArray<int>> MakeAsync(
        CertificationContext context,
        Entity product,
        CancellationToken cancellation
    )
    {
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

    private Task<ImmutableArray<Finding>> SendAsync(
        CertificationContext context,
        Entity product,
        ImmutableArray<int> records,
        CancellationToken cancellation
    ) =>
        this.SyncAsync(
            context,
            async _ =>
                await new ExportWizard(await context.ClientAsync(cancellation)).SendAsync(
                    product.OdooModel,
                    records,
                    cancellation
                ),
            cancellation
        );

    private async Task<ImmutableArray<Finding>> CompareAsync(
        CertificationContext context,
        Entity product,
        ImmutableArray<int> made,
        ImmutableHashSet<string> there,
        CancellationToken cancellation
    )
    {
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
                    this.Error(
                        $"{product.OdooModel} {id} does not exist there once: it is bound to {string.Join(", ", byRecord[id].Select(one => $"\"{one.ExternalId}\""))}."
                    )
                ),
            .. there
                .Except(external)
                .Select(key =>
                    this.Error($"{product.Name} {key} was made there and no record here knows it.")
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
                .Select(difference => this.Error($"{difference}.")),
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
