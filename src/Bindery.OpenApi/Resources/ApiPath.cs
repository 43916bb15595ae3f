using System.Collections.Immutable;
using Bindery.Blueprints.Naming;
using Bindery.OpenApi.Naming;

namespace Bindery.OpenApi.Resources;

/// <summary>A path of the document, taken apart.</summary>
internal sealed record ApiPath(string Text)
{
    private static readonly ImmutableArray<string> Endings = [".json", ""];

    private string Ending { get; } =
        Endings.First(ending => Text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Segments without the ending <c>.json</c>.</summary>
    public ImmutableArray<string> Segments =>
        [.. Text[..^Ending.Length].Split('/', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The parameter that ends the path: <c>/products/{product_id}</c> is one record's.</summary>
    public string? IdParameter =>
        Segments is [.., var last] && last.StartsWith('{') && last.EndsWith('}')
            ? last[1..^1]
            : null;

    /// <summary>What the list and the record's own path have in common.</summary>
    public string Family
    {
        get
        {
            ImmutableArray<string> all = IdParameter is null ? Segments : Segments[..^1];
            return all.IsEmpty
                ? ""
                : string.Join('/', all[..^1].Append(EntityWords.Singular(NameWords.Of(all[^1]))));
        }
    }

    /// <summary>The words of the last fixed segment: what the list is a list of.</summary>
    public string LastWords =>
        NameWords.Of(Segments.LastOrDefault(segment => !segment.Contains('{')) ?? "");

    /// <summary>How many of the first segments end with the last placeholder; 0 for none.</summary>
    public int FixedAfter() =>
        Segments
            .Index()
            .Where(part => part.Item.Contains('{'))
            .Select(part => part.Index + 1)
            .LastOrDefault();

    /// <summary>The path below that many segments, with <c>{id}</c> for the record's key.</summary>
    public string Below(int segments)
    {
        IEnumerable<string> rest = Segments.Skip(segments);
        string[] parts = [.. IdParameter is null ? rest : rest.SkipLast(1).Append("{id}")];
        return "/"
            + string.Join('/', parts)
            + (Text.EndsWith(Ending, StringComparison.Ordinal) ? Ending : "");
    }
}
