using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>Changed since a moment (that moment included), and members equal to a value. Other parameters are let pass.</summary>
internal sealed record ListFilter(
    ImmutableSortedDictionary<string, string> Query,
    DateTimeOffset? Since,
    string? Modified,
    ImmutableArray<KeyValuePair<string, string>> Equal
)
{
    public static ListFilter Of(
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
            .. query.Where(pair => pair.Key != since && IsMember(shape, endpoint, pair.Key)),
        ];
        bool filtered = since is not null && query.ContainsKey(since);
        return new ListFilter(
            Kept(query, equal, since),
            filtered ? Moment(since!, query[since!]) : null,
            shape.Modified,
            equal
        );
    }

    public bool Matches(StoredRecord record) =>
        (Since is null || Modified is null || ModifiedAt(record) >= Since)
        && Equal.All(pair =>
            Scalar.Text(MemberPath.Read(JsonBytes.Thawed(record.Json), pair.Key)) == pair.Value
        );

    /// <summary>By what the record says, which for records put in by hand may be any date.</summary>
    private DateTimeOffset ModifiedAt(StoredRecord record)
    {
        string? text = Scalar.Text(MemberPath.Read(JsonBytes.Thawed(record.Json), Modified!));
        return Scalar.TryMoment(text, out DateTimeOffset moment) ? moment : record.Modified;
    }

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

    private static DateTimeOffset Moment(string parameter, string text) =>
        Scalar.TryMoment(text, out DateTimeOffset moment)
            ? moment
            : throw new RequestRefusedException(
                400,
                $"{parameter}: '{text}' is not a date; send ISO 8601 with an offset, its + as %2B."
            );
}
