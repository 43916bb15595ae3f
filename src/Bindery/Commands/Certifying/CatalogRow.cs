using Bindery.Certification.Reporting;

namespace Bindery.Commands.Certifying;

/// <param name="Subject">Name of the platform or archetype.</param>
/// <param name="Way">What chooses the way in; empty for the first.</param>
/// <param name="Report">Null where it didn't come to a certification.</param>
/// <param name="Problem">Why not.</param>
internal sealed record CatalogRow(
    string Subject,
    string Way,
    CertificationReport? Report,
    string? Problem
)
{
    public string Title => Way.Length == 0 ? Subject : $"{Subject} {Way}";

    public bool Passed => Report is { Passed: true };
}
