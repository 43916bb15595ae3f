using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>An Odoo field, and what platforms call it.</summary>
/// <param name="Odoo">The field.</param>
/// <param name="Sample">What the simulation fills in.</param>
/// <param name="Names">Names in words, those that leave no doubt.</param>
internal sealed record FieldMeaning(string Odoo, string Sample, params ImmutableArray<string> Names)
{
    /// <summary>Names that may mean something else too.</summary>
    public ImmutableArray<string> Vaguely { get; init; } = [];

    public ImmutableArray<SchemaKind> Kinds { get; init; } = [SchemaKind.Text];
    public Conversion? Convert { get; init; }

    /// <summary>Odoo refuses a record without it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Odoo refuses a record whose value is empty; a member that is said to be null at times isn't meant.</summary>
    public bool IsNeverNull { get; init; }

    /// <summary>Its values are rates in percent, and are taken only where the document says so.</summary>
    public bool IsPercent { get; init; }

    /// <summary>What the field is called on the binding, where Odoo has none; null where it has.</summary>
    public string? Label { get; init; }

    /// <summary>A member with a fixed choice of texts is meant too.</summary>
    public bool TakesChoices { get; init; }

    /// <summary>Why even a good name leaves doubt; null where it doesn't.</summary>
    public string? Doubt { get; init; }
}
