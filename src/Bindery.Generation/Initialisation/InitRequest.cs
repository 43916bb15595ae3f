using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Generation.Initialisation;

/// <summary>What <c>bindery init</c> was asked for.</summary>
public sealed record InitRequest
{
    public required string Name { get; init; }

    /// <summary>Folder that holds addons; made when it doesn't exist.</summary>
    public required string Path { get; init; }

    public ConnectorType? Type { get; init; }

    /// <summary>A name in the catalogue or the path of a file; null to go by <see cref="Name"/>.</summary>
    public string? Blueprint { get; init; }

    /// <summary>The YAML of a blueprint that was made for this request; null to go by <see cref="Blueprint"/>.</summary>
    public string? BlueprintText { get; init; }

    /// <summary>Names of entities; empty for all.</summary>
    public ImmutableArray<string> Entities { get; init; } = [];

    public string License { get; init; } = "LGPL-3";

    public bool WritesFramework { get; init; } = true;

    /// <summary>An Odoo to develop on, and what checks commits, are written beside the addon.</summary>
    public bool WritesDevelopment { get; init; }

    /// <summary>An addon of that name may be there; its files that Bindery writes are replaced.</summary>
    public bool Force { get; init; }
}
