using Bindery.Certification.Reporting;

namespace Bindery.Certification;

/// <summary>Something happened that somebody who waits wants to know.</summary>
public abstract record CertificationProgress
{
    private CertificationProgress() { }

    /// <summary>Set-up: making a template, starting Odoo.</summary>
    public sealed record Preparing(string What) : CertificationProgress;

    public sealed record Started(string Id, string Title) : CertificationProgress;

    public sealed record Finished(CheckResult Result) : CertificationProgress;
}
