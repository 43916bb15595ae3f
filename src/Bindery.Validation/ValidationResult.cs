using System.Collections.Immutable;
using Bindery.Core.Findings;

namespace Bindery.Validation;

/// <param name="Modules">How many addons were read.</param>
/// <param name="Files">How many of their files: Python, XML and CSV.</param>
/// <param name="FirstPath">The first path as it was given.</param>
public sealed record ValidationResult(
    ImmutableArray<Finding> Findings,
    int Modules,
    int Files,
    string FirstPath
);
