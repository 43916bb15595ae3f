using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Resources;

/// <summary>Records of one kind, with the requests that list, read and write them.</summary>
internal sealed record Resource
{
    /// <summary>What its path calls it: <c>sales_orders</c>.</summary>
    public required string Words { get; init; }

    public required Operation List { get; init; }
    public required Answer ListAnswer { get; init; }
    public Operation? Read { get; init; }
    public Answer? ReadAnswer { get; init; }
    public Operation? Create { get; init; }
    public Operation? Update { get; init; }
    public Operation? Delete { get; init; }

    /// <summary>What a record has, in a list and read alone.</summary>
    public SchemaView Record =>
        ListAnswer.Record with
        {
            Properties =
            [
                .. ListAnswer
                    .Record.Properties.Concat(ReadAnswer?.Record.Properties ?? [])
                    .DistinctBy(property => property.Name),
            ],
        };
}
