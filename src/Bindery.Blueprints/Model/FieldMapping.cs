using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>One member of the platform's record and, where it is mapped, the Odoo field.</summary>
public sealed record FieldMapping
{
    /// <summary>Path in the payload: <c>title</c>, <c>default_address.city</c>, <c>variants[0].price</c>.</summary>
    public required string External { get; init; }

    public required FieldType Type { get; init; }

    /// <summary>
    /// Odoo field, of what is only sent a path of them too: <c>partner_id.country_id.code</c>; null
    /// where the member is only simulated.
    /// </summary>
    public string? Odoo { get; init; }

    /// <summary>Odoo fields, or paths of them, tried in turn where the value sent would be empty.</summary>
    public ImmutableArray<string> Otherwise { get; init; } = [];

    /// <summary>Member, perhaps this one, that has a value, 0 being none, where this one is sent.</summary>
    public string? Needs { get; init; }

    /// <summary>Conversion, in the vocabulary of <see cref="Conversion"/>; null means by type.</summary>
    public Conversion? Convert { get; init; }

    public Direction? Direction { get; init; }
    public bool Required { get; init; }
    public bool Nullable { get; init; }

    /// <summary>A reference, or a number of Odoo's, is written as a text.</summary>
    public bool AsText { get; init; }

    /// <summary>Set by the platform; never sent.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Maps values of other members; not a member of its own.</summary>
    public bool Virtual { get; init; }

    /// <summary>The Odoo field is one of the binding's own and is generated there.</summary>
    public bool BindingField { get; init; }

    public string? Label { get; init; }

    /// <summary>What the simulation fills in: <c>product-name</c>, <c>email</c>, <c>choice</c>…</summary>
    public string? Sample { get; init; }

    public object? Constant { get; init; }
    public ImmutableArray<string> Options { get; init; } = [];
    public int? MaximumLength { get; init; }

    /// <summary>Outside value → Odoo value.</summary>
    public ImmutableArray<DefaultValue> Values { get; init; } = [];

    /// <summary>Odoo value, as text → outside value.</summary>
    public ImmutableArray<DefaultValue> ExportValues { get; init; } = [];

    public ImmutableArray<string> Join { get; init; } = [];

    /// <summary>What was joined is sent in parts: said of the field itself, as names differ in it.</summary>
    public bool IsTakenApart =>
        Convert == Conversion.Join
        && Direction == Bindery.Blueprints.Direction.Both
        && Odoo is not null;
    public ImmutableArray<string> Fallback { get; init; } = [];

    /// <summary>Entity that a reference points at.</summary>
    public string? Entity { get; init; }

    /// <summary>Setting whose value is sent.</summary>
    public string? Setting { get; init; }

    /// <summary>Path of the country code beside a state code.</summary>
    public string? Country { get; init; }

    /// <summary>Path of the SKU by which an unbound product is found.</summary>
    public string? Sku { get; init; }

    public GuestCustomer? Guest { get; init; }
    public OrderAddresses? Addresses { get; init; }

    /// <summary>Members of a tax line, and the order's "taxes included" member.</summary>
    public string? Rate { get; init; }
    public string? Amount { get; init; }
    public string? Title { get; init; }
    public string? Included { get; init; }

    /// <summary>Rates are written as 20, not as 0.2.</summary>
    public bool Percent { get; init; }

    /// <summary>List in the order with the rates that a line's taxes only name.</summary>
    public string? Rates { get; init; }

    /// <summary>Member of a line's tax, and of those rates, that names the rate.</summary>
    public string? RateKey { get; init; }

    /// <summary>Member of those rates that names the rate, where it isn't <see cref="RateKey"/>.</summary>
    public string? RatesKey { get; init; }

    /// <summary>How a moment is written.</summary>
    public MomentFormat Format { get; init; } = MomentFormat.Iso;
}
