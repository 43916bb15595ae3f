using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>Which members bodies have and of which kinds their values are; a list's items are taken together.</summary>
internal sealed class JsonForm
{
    private readonly SortedDictionary<string, SortedSet<string>> kinds = new(
        StringComparer.Ordinal
    );

    public JsonForm(params IEnumerable<JsonNode?> bodies)
    {
        foreach (JsonNode? body in bodies)
        {
            Note("", body);
        }
    }

    /// <summary>What this has and the other hasn't: a member, or a kind of value.</summary>
    public ImmutableArray<string> Beyond(JsonForm other) =>
        [
            .. kinds
                .Where(pair => !other.kinds.ContainsKey(pair.Key))
                .Select(pair => $"{pair.Key}: no such member in any sample"),
            .. kinds
                .Where(pair =>
                    pair.Value.Count > 0
                    && other.kinds.TryGetValue(pair.Key, out SortedSet<string>? known)
                    && known.Count > 0
                    && !pair.Value.IsSubsetOf(known)
                )
                .Select(pair =>
                    $"{pair.Key}: {string.Join('/', pair.Value)}, in samples {string.Join('/', other.kinds[pair.Key])}"
                ),
        ];

    private void Note(string path, JsonNode? value)
    {
        SortedSet<string> known = kinds.TryGetValue(path, out SortedSet<string>? found)
            ? found
            : kinds[path] = new SortedSet<string>(StringComparer.Ordinal);
        switch (value)
        {
            case null:
                break;
            case JsonArray list:
                known.Add("list");
                foreach (JsonNode? item in list)
                {
                    Note(path + "[]", item);
                }

                break;
            case JsonObject members:
                known.Add("object");
                foreach ((string name, JsonNode? member) in members)
                {
                    Note($"{path}.{name}", member);
                }

                break;
            default:
                known.Add(Kind(value));
                break;
        }
    }

    private static string Kind(JsonNode value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.Number => "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ when MomentForm.IsMoment((string)value!) => MomentForm.Of((string)value!),
            _ => "text",
        };
}
