using System.Text.Json.Nodes;

namespace Bindery.Simulation.Writing;

/// <summary>What is wrong with a body, member by member.</summary>
internal sealed class FieldErrors
{
    private readonly SortedDictionary<string, List<string>> messages = new(StringComparer.Ordinal);

    public bool Any => messages.Count > 0;

    public void Add(string member, string message)
    {
        if (!messages.TryGetValue(member, out List<string>? list))
        {
            list = [];
            messages[member] = list;
        }

        list.Add(message);
    }

    public JsonObject ToJson()
    {
        JsonObject map = [];
        foreach ((string member, List<string> list) in messages)
        {
            map[member] = new JsonArray([.. list.Select(text => JsonValue.Create(text))]);
        }

        return map;
    }
}
