using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Guessing;

/// <summary>A kind of record that Odoo has too, and what platforms call it.</summary>
internal sealed record EntityMeaning
{
    /// <summary>Singular names in words; the first is the usual one.</summary>
    public required ImmutableArray<string> Names { get; init; }

    public required string OdooModel { get; init; }
    public EntityKind Kind { get; init; } = EntityKind.Generic;

    /// <summary>What such records say of the platform; null where every kind of platform has them.</summary>
    public ConnectorType? Type { get; init; }

    public required ImmutableArray<FieldMeaning> Fields { get; init; }

    /// <summary>Odoo fields by which a record that exists is recognised, the best first.</summary>
    public ImmutableArray<string> MatchBy { get; init; } = [];

    public ImmutableArray<DefaultValue> Defaults { get; init; } = [];

    /// <summary>The model can be archived.</summary>
    public bool CanBeArchived { get; init; } = true;

    /// <summary>Names of a person in parts make Odoo's one name.</summary>
    public bool HasPersonName { get; init; }

    public bool HasAddress { get; init; }
}
