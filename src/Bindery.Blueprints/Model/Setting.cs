using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>One field on the backend form.</summary>
public sealed record Setting
{
    public required string Name { get; init; }
    public required string Label { get; init; }
    public required SettingType Type { get; init; }
    public bool Required { get; init; }
    public string? Help { get; init; }
    public string? Example { get; init; }
    public string? Default { get; init; }

    /// <summary>The choices of a <see cref="SettingType.Selection"/>; empty for other types.</summary>
    public ImmutableArray<string> Options { get; init; } = [];
}
