using Bindery.Certification;
using Bindery.Certification.Reporting;

namespace Bindery.Mcp.Tools.Running;

/// <summary>Passes on what a certification is doing.</summary>
internal sealed class CertificationSteps(CallProgress progress, CancellationToken cancellation)
    : IProgress<CertificationProgress>
{
    public void Report(CertificationProgress value)
    {
        string message = value switch
        {
            CertificationProgress.Preparing preparing => preparing.What,
            CertificationProgress.Started started => $"{started.Id}: {started.Title}",
            CertificationProgress.Finished { Result: var result } => $"{result.Id}: {Word(result)}",
            _ => "",
        };
        progress.Report(message, total: null, cancellation);
    }

    private static string Word(CheckResult result) =>
        result.State switch
        {
            CheckState.Passed => "passed",
            CheckState.Failed => "failed",
            _ => "not run",
        };
}
