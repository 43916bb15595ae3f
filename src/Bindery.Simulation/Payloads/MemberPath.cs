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

    /// <summary>Member of the payload in which a path begins: <c>variants</c>.</summary>
    public static string Root(string path) => path.Split('.', '[')[0];

    /// <summary>Makes the objects on the way, and lists with their first item.</summary>
    public static void Write(JsonObject root, string path, JsonNode? value)
    {
        string[] steps = Steps(path);
        JsonNode holder = root;
        foreach ((string step, string next) in steps.Zip(steps.Skip(1)))
        {
            holder = Entered(holder, step, next);
        }

        Put(holder, steps[^1], value);
    }

    /// <summary>Takes a member out of the object that holds it; nothing where it isn't there.</summary>
    public static void Remove(JsonObject root, string path)
    {
        int last = path.LastIndexOf('.');
        JsonNode? holder = last < 0 ? root : Read(root, path[..last]);
        (holder as JsonObject)?.Remove(path[(last + 1)..]);
    }

    private static JsonNode Entered(JsonNode holder, string step, string next)
    {
        if (TryStep(holder, step, out JsonNode? inside) && inside is JsonObject or JsonArray)
        {
            return inside;
        }

        JsonNode made = IsPosition(next) ? new JsonArray() : new JsonObject();
        Put(holder, step, made);
        return made;
    }

    private static void Put(JsonNode holder, string step, JsonNode? value)
    {
        if (holder is not JsonArray list)
        {
            holder.AsObject()[step] = value;
        }
        else if (TryStep(holder, step, out _))
        {
            list[int.Parse(step, CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            list.Add(value);
        }
    }

    private static bool IsPosition(string step) => step.Length > 0 && step.All(char.IsAsciiDigit);

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

    // A dot alone is the record itself.
    private static string[] Steps(string path) =>
        path == "."
            ? []
            : path.Replace("[", ".", StringComparison.Ordinal)
                .Replace("]", "", StringComparison.Ordinal)
                .Split('.');
}
