using Bindery.Core.Findings;

namespace Bindery.Core.Reporting;

/// <summary>What a report says of a rule, check or cause once, rather than with each of its findings.</summary>
/// <param name="Help">Markdown: what it is about, why it matters, how to mend it.</param>
public sealed record ReportedRule(string Id, Severity Severity, string What, string Help)
{
    /// <summary>What it is about in one word, such as <c>security</c>.</summary>
    public required string Family { get; init; }

    public bool IsPreview { get; init; }
}
