using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes;

/// <summary>What there is to say about a cause wherever it is found; its page is written from it.</summary>
public sealed record CauseInfo
{
    /// <summary>In kebab case: <c>family-what-is-wrong</c>.</summary>
    public required string Id { get; init; }

    public required CauseFamily Family { get; init; }

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What is wrong, in one sentence.</summary>
    public required string What { get; init; }

    /// <summary>By which evidence it is recognised.</summary>
    public required string Seen { get; init; }

    /// <summary>How it comes about, and what follows.</summary>
    public required string Why { get; init; }

    /// <summary>Steps that mend it.</summary>
    public required string Mend { get; init; }

    /// <summary>Rules of <c>bindery validate</c> that find the same in the connector's source.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <param name="certainty">How much the evidence proves.</param>
    /// <param name="message">One sentence with the names in it.</param>
    /// <param name="evidence">What was seen.</param>
    public Verdict Named(Certainty certainty, string message, string evidence) =>
        new()
        {
            Certainty = certainty,
            Finding = new Finding
            {
                Id = Id,
                Severity = Severity,
                Message = message,
                Evidence = evidence,
                Why = Why,
                Mend = Mend,
            },
        };

    /// <summary>A verdict that explains complaints and is proved by them.</summary>
    public Verdict Named(Certainty certainty, string message, Complaints complaints) =>
        Named(certainty, message, complaints.Summary(most: 3)) with
        {
            HeldBack = complaints.Count,
            Since = complaints.First,
            Explains = complaints,
        };
}
