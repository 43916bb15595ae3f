using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Core.Reporting;
using Bindery.Validation;

namespace Bindery.Commands;

/// <summary>What one <c>bindery validate</c> is to do, the configuration included.</summary>
internal sealed record ValidateRequest(ImmutableArray<string> Paths, ValidationOptions Options)
{
    public required FindingFormat Format { get; init; }

    public required Severity FailOn { get; init; }

    /// <summary>The least safe fixes that are to be applied; null for none.</summary>
    public FixSafety? Fixes { get; init; }

    public bool IsDryRun { get; init; }

    public bool IsWatching { get; init; }

    public string? Baseline { get; init; }

    public string? BaselineToWrite { get; init; }
}
