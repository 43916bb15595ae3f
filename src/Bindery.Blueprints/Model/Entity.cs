using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>One kind of record there and the model that it becomes here.</summary>
public sealed record Entity
{
    /// <summary>Singular technical name, such as <c>product</c>.</summary>
    public required string Name { get; init; }

    public required string Plural { get; init; }
    public required string Title { get; init; }
    public required EntityKind Kind { get; init; }
    public required string OdooModel { get; init; }

    /// <summary>
    /// An entity before it is bound to the same Odoo model, so that the binding has to be named
    /// after the entity too.
    /// </summary>
    public bool SharesOdooModel { get; init; }
    public required Direction Direction { get; init; }
    public string? Documentation { get; init; }

    /// <summary>Settings without which it is left alone; empty where it is always exchanged.</summary>
    public ImmutableArray<string> EnabledBy { get; init; } = [];

    public Endpoints Endpoints { get; init; } = new();

    /// <summary>Where this list is cut otherwise than the platform's others.</summary>
    public Pagination? Pagination { get; init; }

    /// <summary>Which of the records at its addresses are meant; null for all.</summary>
    public RecordFilter? Only { get; init; }

    /// <summary>When an imported order is confirmed or cancelled; null for never.</summary>
    public OrderStates? States { get; init; }

    /// <summary>Field of the binding with the order's status there; null where none keeps it.</summary>
    public string? StatusField =>
        Fields
            .FirstOrDefault(kept =>
                kept is { BindingField: true, Convert: null, Values.IsEmpty: true }
                && kept.External == States?.Path
            )
            ?.Odoo;

    public required EntityKey Key { get; init; }

    /// <summary>Of stock levels: the product's or variant's member with the level's key; null where it has the key's name.</summary>
    public string? Item { get; init; }

    /// <summary>How an Odoo record that exists is recognised before one is created.</summary>
    public ImmutableArray<MatchKey> Match { get; init; } = [];

    public required Progress Progress { get; init; }
    public required Owner Owner { get; init; }
    public required Deletion Deletion { get; init; }
    public Idempotency? Idempotency { get; init; }

    /// <summary>Values that an Odoo record has to have to be sent.</summary>
    public ImmutableArray<DefaultValue> Sends { get; init; } = [];

    /// <summary>A member is emptied by an empty text; null does nothing there.</summary>
    public bool EmptyText { get; init; }

    /// <summary>What is empty is left out of what is sent.</summary>
    public bool OmitEmpty { get; init; }

    /// <summary>Entities that must be there before this one.</summary>
    public ImmutableArray<string> DependsOn { get; init; } = [];

    /// <summary>Odoo values given at creation only.</summary>
    public ImmutableArray<DefaultValue> Defaults { get; init; } = [];

    /// <summary>Odoo records given at creation only.</summary>
    public ImmutableArray<DefaultRecord> DefaultRecords { get; init; } = [];

    public required ImmutableArray<FieldMapping> Fields { get; init; }

    /// <summary>Names of the members of an address object; null where the entity has none.</summary>
    public AddressShape? Address { get; init; }

    /// <summary>Binding fields that hold the platform's own totals, compared with Odoo's.</summary>
    public Totals? Totals { get; init; }

    public ImmutableArray<ChildEntity> Children { get; init; } = [];
}
