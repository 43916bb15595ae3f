using System.Collections.Immutable;

namespace Bindery.Modules.Addons;

/// <summary>What other addons need to know of one; kept when its text is gone.</summary>
public sealed record AddonFacts(string Name)
{
    public ImmutableArray<string> Depends { get; init; } = [];

    public ImmutableArray<ModelFacts> Models { get; init; } = [];

    public ImmutableArray<ComponentFacts> Components { get; init; } = [];

    /// <summary>External ids without the addon's name, each with its record's model where that is known.</summary>
    public IReadOnlyDictionary<string, string> ExternalIds { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>Python packages that its manifest requires.</summary>
    public ImmutableArray<string> PythonPackages { get; init; } = [];
}
