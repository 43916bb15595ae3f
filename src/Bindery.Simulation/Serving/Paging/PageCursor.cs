using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>A place between records, opaque on the wire; new and deleted records don't shift it.</summary>
/// <param name="Forwards">The page follows the place; else it comes before it.</param>
/// <param name="Sequence">Of the record beside the place.</param>
/// <param name="Query">The first page's filters.</param>
internal sealed record PageCursor(
    bool Forwards,
    long Sequence,
    ImmutableSortedDictionary<string, string> Query
)
{
    private const string After = "after";
    private const string Before = "before";

    /// <summary>Null where the text isn't one of ours.</summary>
    public static PageCursor? Parse(string text)
    {
        if (
            !Base64Url.IsValid(text)
            || !JsonBody.TryParse(Base64Url.DecodeFromChars(text), out JsonNode? node)
            || node is not JsonObject { Count: 2 } members
        )
        {
            return null;
        }

        (string name, JsonNode? place) = members.First();
        bool known = name is After or Before;
        return
            known
            && long.TryParse(
                Scalar.Text(place),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out long sequence
            )
            && members["query"] is JsonObject query
            ? new PageCursor(name == After, sequence, Filters(query))
            : null;
    }

    public override string ToString()
    {
        JsonObject query = [];
        foreach ((string name, string value) in Query)
        {
            query[name] = value;
        }

        return Base64Url.EncodeToString(
            JsonBytes.Of(
                new JsonObject { [Forwards ? After : Before] = Sequence, ["query"] = query }
            )
        );
    }

    private static ImmutableSortedDictionary<string, string> Filters(JsonObject query) =>
        query.ToImmutableSortedDictionary(
            pair => pair.Key,
            pair => Scalar.Text(pair.Value) ?? "",
            StringComparer.Ordinal
        );
}
