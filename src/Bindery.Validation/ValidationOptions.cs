using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Bindery.Validation;

/// <summary>What a validation is to look at and to say.</summary>
public sealed record ValidationOptions
{
    /// <summary>Folders in which dependencies are looked for, beside those in which the validated addons stand.</summary>
    public ImmutableArray<string> AddonsPath { get; init; } = [];

    /// <summary>Catalogue files that <c>bindery catalog build</c> wrote.</summary>
    public ImmutableArray<string> Catalogues { get; init; } = [];

    /// <summary>The series that the addons are for, such as <c>16.0</c>; null where each manifest's own is taken.</summary>
    public string? Series { get; init; }

    /// <summary>Rules to run; empty for all.</summary>
    public ImmutableArray<string> Select { get; init; } = [];

    public ImmutableArray<string> Ignore { get; init; } = [];

    public ImmutableArray<PathIgnore> PathIgnores { get; init; } = [];

    /// <summary>Whether findings carry their fix as a ChangeSet.</summary>
    public bool WritesFixes { get; init; }

    internal bool IsIgnored(string rule, string path) =>
        PathIgnores.Any(ignore =>
            ignore.Rules.Contains(rule)
            && FileSystemName.MatchesSimpleExpression(
                ignore.Pattern,
                Path.GetFullPath(path).Replace('\\', '/'),
                ignoreCase: false
            )
        );
}
