using System.Collections.Immutable;

namespace Bindery.Modules.Addons;

/// <summary>What one class says about a component. Null means that it leaves it to its parents.</summary>
public sealed record ComponentFacts(string Name, bool IsAbstract)
{
    public bool IsExtension { get; init; }

    public ImmutableArray<string> Parents { get; init; } = [];

    public string? Usage { get; init; }

    public string? Collection { get; init; }

    /// <summary>Models of <c>_apply_on</c>; empty where it is not set here.</summary>
    public ImmutableArray<string> ApplyOn { get; init; } = [];
}
