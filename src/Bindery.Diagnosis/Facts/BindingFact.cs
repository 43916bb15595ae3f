using System.Collections.Immutable;

namespace Bindery.Diagnosis.Facts;

/// <summary>A binding model and what is wrong with its rows as a whole.</summary>
public sealed record BindingFact(string Model)
{
    public string OdooModel { get; init; } = "";

    /// <summary>Number of bindings by backend id.</summary>
    public ImmutableDictionary<int, long> Counts { get; init; } =
        ImmutableDictionary<int, long>.Empty;

    /// <summary>Outside ids that are bound more than once on one backend.</summary>
    public ImmutableArray<TwinFact> SameBackend { get; init; } = [];

    /// <summary>Outside ids that are bound on more than one backend.</summary>
    public ImmutableArray<TwinFact> AcrossBackends { get; init; } = [];

    /// <summary>Keys of Odoo records that are there twice, each bound to another outside id.</summary>
    public ImmutableArray<TwinFact> SameKey { get; init; } = [];

    /// <summary>Failed bindings whose Odoo record is archived.</summary>
    public long FailedOnArchived { get; init; }

    public long Total => Counts.Values.Sum();
}
