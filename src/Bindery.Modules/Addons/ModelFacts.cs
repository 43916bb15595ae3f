using System.Collections.Immutable;
using Bindery.Modules.Classes;

namespace Bindery.Modules.Addons;

/// <summary>What one class says about a model: makes it, or adds to it.</summary>
public sealed record ModelFacts(string Name, ClassKind Kind)
{
    /// <summary>Whether it adds to a model that another class makes.</summary>
    public bool IsExtension { get; init; }

    /// <summary>Other models named in <c>_inherit</c>.</summary>
    public ImmutableArray<string> Parents { get; init; } = [];

    /// <summary>Models whose fields are reached through <c>_inherits</c>.</summary>
    public ImmutableArray<string> Delegates { get; init; } = [];

    public ImmutableArray<FieldFacts> Fields { get; init; } = [];

    public ImmutableArray<string> Methods { get; init; } = [];

    /// <summary>Definitions of SQL constraints, as written: <c>unique(backend_id, external_id)</c>.</summary>
    public ImmutableArray<string> Constraints { get; init; } = [];
}
