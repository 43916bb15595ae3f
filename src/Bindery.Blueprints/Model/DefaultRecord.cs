using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>An Odoo record that a new record refers to, and what finds it in each database.</summary>
public sealed record DefaultRecord
{
    /// <summary>Field of the new record.</summary>
    public required string Field { get; init; }

    /// <summary>Values that the record has; of several records the company's first one is taken.</summary>
    public required ImmutableArray<DefaultValue> Where { get; init; }
}
