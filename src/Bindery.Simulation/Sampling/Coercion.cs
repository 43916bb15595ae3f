using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling;

/// <summary>Writes a value that was sent in the member's own form: money as text, numbers as numbers.</summary>
internal static class Coercion
{
    public static JsonNode? Of(FieldMapping member, JsonNode? given) =>
        given is null
            ? null
            : member.Type switch
            {
                FieldType.Money when Scalar.Number(given) is { } amount => Money.Node(amount),
                FieldType.Decimal when Scalar.Number(given) is { } number => JsonValue.Create(
                    number
                ),
                FieldType.Integer when Whole(given) is { } number => JsonValue.Create(number),
                FieldType.String or FieldType.Html when Scalar.Text(given) is { } text =>
                    JsonValue.Create(text),
                _ => given.DeepClone(),
            };

    /// <summary>Null where it isn't a whole number of 64 bits.</summary>
    public static long? Whole(JsonNode given) =>
        long.TryParse(
            Scalar.Text(given),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out long number
        )
            ? number
            : null;
}
