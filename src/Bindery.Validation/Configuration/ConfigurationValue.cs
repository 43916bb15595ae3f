using System.Collections.Immutable;

namespace Bindery.Validation.Configuration;

/// <summary>A text, a list of texts, or a table: the shapes that a setting may have.</summary>
internal sealed record ConfigurationValue
{
    public string? Text { get; init; }

    public ImmutableArray<string>? Items { get; init; }

    public ImmutableArray<ConfigurationEntry>? Entries { get; init; }
}
