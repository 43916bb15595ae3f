using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving;

/// <summary>A path with holes: <c>/api/{version}/products/{id}.json</c>. A hole holds no slash and isn't empty.</summary>
internal sealed class RoutePattern(string template, ImmutableArray<Setting> settings)
{
    private readonly string[] segments = template.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public string Template { get; } = template;

    /// <summary>Fewer holes come first, so that <c>/customers/search</c> isn't taken for an id.</summary>
    public int Holes => Template.Count(letter => letter == '{');

    /// <summary>What the holes held; null where the path doesn't match.</summary>
    public ImmutableDictionary<string, string>? Match(string path)
    {
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != segments.Length)
        {
            return null;
        }

        ImmutableDictionary<string, string> held = ImmutableDictionary<string, string>.Empty;
        for (int at = 0; at < parts.Length; at++)
        {
            if (!TryMatch(segments[at], parts[at], ref held))
            {
                return null;
            }
        }

        return held;
    }

    private bool TryMatch(string segment, string part, ref ImmutableDictionary<string, string> held)
    {
        int open = segment.IndexOf('{', StringComparison.Ordinal);
        int close = segment.IndexOf('}', StringComparison.Ordinal);
        if (open < 0 || close < open)
        {
            return segment == part;
        }

        string after = segment[(close + 1)..];
        bool fits =
            part.Length > segment.Length - (close - open + 1)
            && part.StartsWith(segment[..open], StringComparison.Ordinal)
            && part.EndsWith(after, StringComparison.Ordinal);
        if (!fits)
        {
            return false;
        }

        string name = segment[(open + 1)..close];
        string value = part[open..(part.Length - after.Length)];
        held = held.SetItem(name, value.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        return IsAllowed(name, value);
    }

    private bool IsAllowed(string name, string value) =>
        settings.FirstOrDefault(setting => setting.Name == name)
            is not { Options.IsEmpty: false } choice
        || choice.Options.Contains(value);
}
