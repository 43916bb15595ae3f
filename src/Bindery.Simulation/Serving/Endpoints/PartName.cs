using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>What the one part of an order is called: not as the order, so that who confuses them is refused.</summary>
internal static class PartName
{
    private const string Ahead = "91";

    public static JsonNode Of(string order) =>
        long.TryParse(Ahead + order, out long number) && order[0] is not '0'
            ? JsonValue.Create(number)
            : JsonValue.Create(Ahead + order);

    /// <summary>The key of the part's order; an empty one where nothing is called so.</summary>
    public static string OrderOf(JsonNode? part) =>
        Scalar.Text(part) is { } name && name.StartsWith(Ahead, StringComparison.Ordinal)
            ? name[Ahead.Length..]
            : "";
}
