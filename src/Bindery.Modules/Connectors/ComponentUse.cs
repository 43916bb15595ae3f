using System.Collections.Immutable;

namespace Bindery.Modules.Connectors;

/// <summary>A component and what it is for.</summary>
/// <param name="Usage">Its own, or the one that its parent's name tells; null where neither does.</param>
/// <param name="Models">What <c>_apply_on</c> names.</param>
public sealed record ComponentUse(
    string Name,
    string? Usage,
    ImmutableArray<string> Models,
    string Path,
    int Line
);
