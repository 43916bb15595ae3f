using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>Records that come inside their parent's: variants of a product, lines of an order.</summary>
public sealed record ChildEntity
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required EntityKind Kind { get; init; }

    /// <summary>Member of the parent that holds the list, or the only one; <c>.</c> is the parent itself.</summary>
    public required string Path { get; init; }

    public required string OdooModel { get; init; }

    /// <summary>One2many on the parent's Odoo model; null where the child has a binding of its own.</summary>
    public string? OdooField { get; init; }

    /// <summary>Where the children are read, <c>{id}</c> being the parent's key; null where they come inside it.</summary>
    public Endpoint? Endpoint { get; init; }

    /// <summary>A parent without children is its own only child: a product that has no variants.</summary>
    public bool Itself { get; init; }

    /// <summary>The member holds one record and not a list of them; a line that costs nothing isn't one.</summary>
    public bool Single { get; init; }

    /// <summary>Whether its members are the parent's own, as an order's cost of shipping.</summary>
    public bool IsInParent => Path == ".";

    /// <summary>Which items of the list are children; null where all are.</summary>
    public RecordFilter? Only { get; init; }

    /// <summary>Member of a child that is filled in where the child is to be passed over.</summary>
    public string? SkipWhere { get; init; }

    public required EntityKey Key { get; init; }
    public VariantOptions? Options { get; init; }

    /// <summary>Values of an Odoo line that keep it from being sent.</summary>
    public ImmutableArray<DefaultValue> Unless { get; init; } = [];

    /// <summary>Fewest children of one parent.</summary>
    public int Minimum { get; init; }

    public required ImmutableArray<FieldMapping> Fields { get; init; }

    /// <summary>What one piece of a line costs; null where it is no line, or told no price.</summary>
    public FieldMapping? Price => Fields.FirstOrDefault(mapped => mapped.Odoo == "price_unit");
}
