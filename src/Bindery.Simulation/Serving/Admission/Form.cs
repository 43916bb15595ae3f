using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>The members of a body, be it a form or JSON.</summary>
internal static class Form
{
    public static ImmutableDictionary<string, string> Read(PlatformRequest request)
    {
        if (JsonBody.TryParse(request.Body, out JsonNode? node) && node is JsonObject members)
        {
            return members.ToImmutableDictionary(
                member => member.Key,
                member => Scalar.Text(member.Value) ?? "",
                StringComparer.Ordinal
            );
        }

        return Encoding
            .UTF8.GetString(request.Body)
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Replace('+', ' ').Split('=', 2))
            .Where(pair => pair.Length == 2)
            .DistinctBy(pair => pair[0])
            .ToImmutableDictionary(
                pair => Uri.UnescapeDataString(pair[0]),
                pair => Uri.UnescapeDataString(pair[1]),
                StringComparer.Ordinal
            );
    }
}
