using System.Globalization;
using System.Text.Json.Nodes;

namespace Bindery.Certification.Comparison;

/// <summary>Reads members such as <c>default_address.city</c> and <c>variants[0].price</c>.</summary>
internal static class PayloadPath
{
    /// <summary>The member's value; null where it is null, or anything on the way to it is missing.</summary>
    public static JsonNode? Read(JsonNode? payload, string path)
    {
        JsonNode? at = payload;
        foreach (string step in path == "." ? [] : path.Split('.'))
        {
            at = Step(at, step);
        }

        return at;
    }

    /// <summary>The member's value as text; empty where it is null.</summary>
    public static string Text(JsonNode? payload, string path) => Scalar(Read(payload, path));

    /// <summary>A text as it is, a number as it was written, a truth in lower case.</summary>
    public static string Scalar(JsonNode? node) =>
        node switch
        {
            null => "",
            JsonValue value when value.TryGetValue(out string? text) => text,
            _ => node.ToJsonString(),
        };

    /// <summary>Sets a member such as <c>customer.id</c>, making the objects on the way.</summary>
    public static void Write(JsonObject payload, string path, JsonNode? value)
    {
        string[] steps = path.Split('.');
        JsonObject at = payload;
        foreach (string step in steps[..^1])
        {
            JsonObject next = at[step] as JsonObject ?? [];
            at[step] ??= next;
            at = next;
        }

        at[steps[^1]] = value;
    }

    private static JsonNode? Step(JsonNode? node, string step)
    {
        int bracket = step.IndexOf('[', StringComparison.Ordinal);
        string name = bracket < 0 ? step : step[..bracket];
        JsonNode? member = (node as JsonObject)?[name];
        if (bracket < 0)
        {
            return member;
        }

        int index = int.Parse(step.AsSpan(bracket + 1).TrimEnd(']'), CultureInfo.InvariantCulture);
        return member is JsonArray items && index < items.Count ? items[index] : null;
    }
}
