using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bindery.Diagnosis.Webhooks.Bodies;

/// <summary>The same JSON as other programs write it: proxies and middleware parse bodies and write them anew.</summary>
internal static class JsonWritings
{
    public static IEnumerable<Reading> Of(byte[] body)
    {
        JsonNode? parsed;
        try
        {
            parsed = JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            yield break;
        }

        foreach (bool isSorted in (bool[])[false, true])
        {
            JsonNode? node = isSorted ? Sorted(parsed) : parsed;
            string order = isSorted ? " with its members sorted" : "";
            foreach (JsonStyle style in JsonStyle.All)
            {
                yield return new Reading(
                    $"the body as JSON written anew{order}: {style.Name}",
                    Encoding.UTF8.GetBytes(style.Write(node))
                );
            }
        }
    }

    private static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .OrderBy(member => member.Key, StringComparer.Ordinal)
                    .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Sorted)]),
            _ => node?.DeepClone(),
        };
}
