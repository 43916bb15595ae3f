using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Payloads;

/// <summary>Scalars across their ways of being written: 5, "5" and "5.00" are one number.</summary>
public static class Scalar
{
    /// <summary>The scalar as text without quotes; null for null, objects and lists.</summary>
    public static string? Text(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.Number => node.ToJsonString(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => null,
        };

    public static decimal? Number(JsonNode? node) =>
        decimal.TryParse(
            Text(node),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal number
        )
            ? number
            : null;

    public static bool IsBlank(JsonNode? node) => string.IsNullOrWhiteSpace(Text(node));

    /// <summary>An offset that isn't written means UTC.</summary>
    public static bool TryMoment(string? text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out moment
        );

    internal static JsonNode? Of(object? value) =>
        value switch
        {
            null => null,
            string text => JsonValue.Create(text),
            bool flag => JsonValue.Create(flag),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            decimal number => JsonValue.Create(number),
            _ => JsonValue.Create(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
        };
}
