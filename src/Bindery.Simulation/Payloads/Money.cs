using System.Globalization;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Payloads;

/// <summary>Amounts in a currency of two decimals, rounded half away from zero, written as text.</summary>
internal static class Money
{
    public static decimal Rounded(decimal amount) =>
        Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>At least two decimals; more only where the amount has them.</summary>
    public static string Text(decimal amount) =>
        amount.ToString("0.00########", CultureInfo.InvariantCulture);

    public static JsonNode Node(decimal amount) => JsonValue.Create(Text(amount));
}
