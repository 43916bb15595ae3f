using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Simulation.Records;

/// <summary>What entities and children have in common: the members of one kind of record.</summary>
public sealed record RecordShape
{
    public required string Name { get; init; }
    public required EntityKind Kind { get; init; }
    public required EntityKey Key { get; init; }

    /// <summary>Real members only: nothing virtual, no aliases into children.</summary>
    public required ImmutableArray<FieldMapping> Members { get; init; }

    /// <summary>Members with a join: the parts of a name that must not all be blank.</summary>
    public ImmutableArray<FieldMapping> Joined { get; init; } = [];

    public ImmutableArray<ChildShape> Children { get; init; } = [];
    public AddressShape? Address { get; init; }

    /// <summary>Member with the moment of the last change; null where the platform keeps none.</summary>
    public string? Modified { get; init; }

    /// <summary>The platform gives the key: one member that no sample fills.</summary>
    public bool KeyIsAssigned =>
        Key.External.Length == 1 && Member(Key.External[0])?.Sample is null;

    public FieldMapping? Member(string path) =>
        Members.FirstOrDefault(member => member.External == path);

    public FieldMapping? WithHint(string hint) =>
        Members.FirstOrDefault(member => member.Sample == hint);

    public bool IsKey(FieldMapping member) => Key.External.Contains(member.External);
}
