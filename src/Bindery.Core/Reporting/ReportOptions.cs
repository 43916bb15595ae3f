using System.Collections.Immutable;

namespace Bindery.Core.Reporting;

/// <summary>What reports may need beside the findings.</summary>
public sealed record ReportOptions
{
    /// <summary>For text: whether the terminal shows colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>For SARIF: every rule that could have spoken.</summary>
    public ImmutableArray<ReportedRule> Rules { get; init; } = [];
}
