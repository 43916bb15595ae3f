using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Comparison;

/// <summary>What Odoo says about one of its fields.</summary>
/// <param name="Name">Technical name.</param>
/// <param name="Type">char, text, html, float, monetary, many2one…</param>
/// <param name="Decimals">Digits kept after the point; null where the field does not round.</param>
internal sealed record OdooField(string Name, string Type, int? Decimals)
{
    public static async Task<ImmutableDictionary<string, OdooField>> OfAsync(
        OdooClient client,
        string model,
        CancellationToken cancellation
    )
    {
        JsonObject keywords = new() { ["attributes"] = new JsonArray("type", "digits") };
        JsonNode? answer = await client.CallAsync(model, "fields_get", [], keywords, cancellation);
        return answer!
            .AsObject()
            .ToImmutableDictionary(
                field => field.Key,
                field => new OdooField(
                    field.Key,
                    (string)field.Value!["type"]!,
                    field.Value["digits"] is JsonArray digits ? (int)digits[1]! : null
                )
            );
    }
}
