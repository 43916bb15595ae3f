using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Odoo;
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
            await new SentRecords(context, product).SendAsync(records, cancellation);
        }
    }

    public static async Task<ImmutableArray<Finding>> CompareAsync(
        ICheck check,
        CertificationContext context,
        ImmutableArray<int> made,
        ImmutableHashSet<string> there,
        CancellationToken cancellation
    ) =>
        Of(context.Blueprint) is { } product
            ? await new SentRecords(context, product).CompareAsync(check, made, there, cancellation)
            : [];
}
