using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Sampling;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>Changed since a moment (that moment included), and members equal to a value. Other parameters are let pass.</summary>
internal sealed record ListFilter(
    ImmutableSortedDictionary<string, string> Query,
    DateTimeOffset? Since,
    string? Modified,
    ImmutableArray<KeyValuePair<string, string>> Equal
)
{
    /// <summary>Keys asked for; null for all.</summary>
    public ImmutableHashSet<string>? Keys { get; init; }

    /// <summary>How the member with the last change is written.</summary>
    public MomentFormat Format { get; init; }
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The query, and a filter that is a header as if it were a part of it.</summary>
    public static ImmutableSortedDictionary<string, string> Sent(
        Entity entity,
        PlatformRequest request
    ) =>
        entity.Progress is { Place: FilterPlace.Header, Parameter: { } header }
        && request.Headers.TryGetValue(
            header,
            out Microsoft.Extensions.Primitives.StringValues since
        )
            ? request.Query.SetItem(header, since.ToString())
            : request.Query;

    public static ListFilter Of(
        Blueprint blueprint,
        Entity entity,
        Endpoint endpoint,
        PlatformState state,
        ImmutableSortedDictionary<string, string> query
    )
    {
        RecordShape shape = state.Table(entity.Name).Shape;
        string? since = entity.Progress.Parameter;
        ImmutableArray<KeyValuePair<string, string>> equal =
        [
            .. query.Where(pair =>
                pair.Key != since
                && pair.Key != endpoint.IdsParameter
                && pair.Key != endpoint.IdParameter
                && IsMember(shape, endpoint, pair.Key)
            ),
        ];
        bool filtered = since is not null && query.ContainsKey(since);
        return new ListFilter(
            Kept(query, equal, since),
            filtered ? SentMoment.Read(blueprint, entity.Progress, query[since!]) : null,
            shape.Modified,
            equal
        )
        {
            Keys = Asked(endpoint, query),
            Format = shape.Member(shape.Modified ?? "")?.Format ?? MomentFormat.Iso,
            Zone = ZoneOf.Blueprint(blueprint),
        };
    }

    public bool Matches(StoredRecord record) =>
        (Since is null || Modified is null || ModifiedAt(record) >= Since)
        && (Keys is null || Keys.Contains(record.Key))
        && Equal.All(pair =>
            Scalar.Text(MemberPath.Read(JsonBytes.Thawed(record.Json), pair.Key)) == pair.Value
        );

    /// <summary>By what the record says, which for records put in by hand may be any date.</summary>
    public DateTimeOffset ModifiedAt(StoredRecord record)
    {
        JsonNode? written = MemberPath.Read(JsonBytes.Thawed(record.Json), Modified!);
        return MomentText.Read(written, Format, Zone) ?? record.Modified;
    }

    private static ImmutableHashSet<string>? Asked(
        Endpoint endpoint,
        ImmutableSortedDictionary<string, string> query
    ) =>
        endpoint.IdsParameter is { } several && query.TryGetValue(several, out string? keys)
            ? [.. keys.Split(',', StringSplitOptions.RemoveEmptyEntries)]
        : endpoint.IdParameter is { } one && query.TryGetValue(one, out string? key) ? [key]
        : null;

    private static bool IsMember(RecordShape shape, Endpoint endpoint, string name) =>
        !endpoint.Parameters.Any(parameter => parameter.Name == name)
        && shape.Member(name)?.Type
            is FieldType.String
                or FieldType.Integer
                or FieldType.Boolean
                or FieldType.Money
                or FieldType.Decimal
                or FieldType.Reference;

    private static ImmutableSortedDictionary<string, string> Kept(
        ImmutableSortedDictionary<string, string> query,
        ImmutableArray<KeyValuePair<string, string>> equal,
        string? since
    )
    {
        ImmutableSortedDictionary<string, string> kept = equal.ToImmutableSortedDictionary(
            StringComparer.Ordinal
        );
        return since is not null && query.TryGetValue(since, out string? moment)
            ? kept.SetItem(since, moment)
            : kept;
    }
}
