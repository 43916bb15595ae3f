using System.Globalization;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Payloads;

/// <summary>Paths of a blueprint in a payload: <c>title</c>, <c>address.city</c>, <c>variants[0].price</c>.</summary>
public static class MemberPath
{
    /// <summary>Null where the member, or anything above it, is absent or null.</summary>
    public static JsonNode? Read(JsonNode? root, string path) =>
        TryRead(root, path, out JsonNode? value) ? value : null;

    /// <summary>False where the payload doesn't say; true with null where it says null.</summary>
    public static bool TryRead(JsonNode? root, string path, out JsonNode? value)
    {
        value = root;
        foreach (string step in Steps(path))
        {
            if (value is null)
            {
                return root is not null;
            }

            if (!TryStep(value, step, out value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes the objects on the way; a list is never made or lengthened.</summary>
    public static void Write(JsonObject root, string path, JsonNode? value)
    {
        string[] steps = path.Split('.');
        JsonObject holder = root;
        foreach (string step in steps.AsSpan(0, steps.Length - 1))
        {
            if (holder[step] is not JsonObject next)
            {
                next = [];
                holder[step] = next;
            }

            holder = next;
        }

        holder[steps[^1]] = value;
    }

    /// <summary>Takes a member out of the object that holds it; nothing where it isn't there.</summary>
    public static void Remove(JsonObject root, string path)
    {
        int last = path.LastIndexOf('.');
        JsonNode? holder = last < 0 ? root : Read(root, path[..last]);
        (holder as JsonObject)?.Remove(path[(last + 1)..]);
    }

    private static bool TryStep(JsonNode node, string step, out JsonNode? value)
    {
        value = null;
        if (node is JsonArray list)
        {
            bool inside =
                int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                && index < list.Count;
            value = inside ? list[index] : null;
            return inside;
        }

        return node is JsonObject members && members.TryGetPropertyValue(step, out value);
    }

    private static string[] Steps(string path) =>
        path.Replace("[", ".", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal)
            .Split('.');
}
