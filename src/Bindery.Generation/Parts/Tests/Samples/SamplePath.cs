using System.Globalization;
using System.Text.Json.Nodes;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>Reads and writes samples by path: <c>title</c>, <c>address.city</c>, <c>variants[0].price</c>.</summary>
internal static class SamplePath
{
    public static IEnumerable<object> Steps(string path)
    {
        foreach (string part in path.Split('.'))
        {
            string[] keys = part.Split('[');
            if (keys[0].Length > 0)
            {
                yield return keys[0];
            }

            foreach (string position in keys.Skip(1))
            {
                yield return int.Parse(position.TrimEnd(']'), CultureInfo.InvariantCulture);
            }
        }
    }

    public static JsonNode? Read(JsonNode? sample, string path) =>
        Steps(path).Aggregate(sample, Step);

    /// <summary>Puts a value where the path has none yet, with the objects and lists on the way.</summary>
    public static void Write(JsonObject sample, string path, JsonNode? value)
    {
        object[] steps = [.. Steps(path)];
        JsonNode container = sample;
        for (int at = 0; at < steps.Length - 1; at++)
        {
            container = Enter(container, steps[at], steps[at + 1] is int);
        }

        if (container is JsonObject owner && steps[^1] is string name && !owner.ContainsKey(name))
        {
            owner[name] = value;
        }
    }

    private static JsonNode? Step(JsonNode? container, object step) =>
        (container, step) switch
        {
            (JsonObject owner, string name) => owner[name],
            (JsonArray list, int position) when position < list.Count => list[position],
            _ => null,
        };

    private static JsonNode Enter(JsonNode container, object step, bool isList)
    {
        if (Step(container, step) is { } inside)
        {
            return inside;
        }

        JsonNode made = isList ? new JsonArray() : new JsonObject();
        if (container is JsonObject owner && step is string name)
        {
            owner[name] = made;
        }
        else if (container is JsonArray list)
        {
            list.Add(made);
        }

        return made;
    }
}
