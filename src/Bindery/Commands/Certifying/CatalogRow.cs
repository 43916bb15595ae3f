using Bindery.Certification.Reporting;

namespace Bindery.Commands.Certifying;

/// <param name="Subject">Name of the platform or archetype.</param>
/// <param name="Report">Null where it didn't come to a certification.</param>
/// <param name="Problem">Why not.</param>
internal sealed record CatalogRow(string Subject, CertificationReport? Report, string? Problem)
{
    public bool Passed => Report is { Passed: true };
}
