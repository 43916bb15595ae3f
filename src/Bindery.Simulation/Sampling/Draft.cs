using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>A record in the making, with what its members have to agree on.</summary>
internal sealed class Draft
{
    public required RecordShape Shape { get; init; }
    public required World World { get; init; }
    public required SeededRandom Random { get; init; }
    public Draft? Parent { get; init; }

    /// <summary>Counts from 1 within the entity.</summary>
    public required long Number { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset Updated { get; init; }

    /// <summary>True: invented in full. False: a creation through the API, completed by defaults.</summary>
    public required bool Invented { get; init; }

    /// <summary>What the record was asked to hold; empty when everything is invented.</summary>
    public JsonObject Given { get; init; } = [];

    /// <summary>Values of a variant's options, in the order of the product's options.</summary>
    public ImmutableArray<string> OptionValues { get; init; } = [];

    /// <summary>The record; at first empty, or the record as it was where it changes.</summary>
    public JsonObject Json { get; init; } = [];

    /// <summary>Records that this one points at; a parent comes before its child.</summary>
    public List<Referenced> References { get; } = [];

    public Dictionary<string, Place> Places { get; } = new(StringComparer.Ordinal);
    public Person? Person { get; set; }
    public JsonObject? FirstAddress { get; set; }
    public TaxChoice? Tax { get; set; }

    public Draft Over(JsonObject record) =>
        new()
        {
            Shape = Shape,
            World = World,
            Random = Random,
            Number = Number,
            Created = Created,
            Updated = Updated,
            Invented = Invented,
            Json = record,
        };

    public Draft Root => Parent?.Root ?? this;
}
