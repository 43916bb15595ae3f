using System.Collections.Immutable;
using Bindery.Certification.Checks;
using Bindery.Certification.Reporting;

namespace Bindery.Certification;

/// <summary>Certifies a module: fresh database, real Odoo, simulated platform, every check.</summary>
public static class CertificationRun
{
    /// <summary>Ids and titles of all checks, in their order.</summary>
    public static ImmutableArray<(string Id, string Title)> Checks =>
        [.. CheckList.All.Select(check => (check.Id, check.Title))];

    /// <param name="options">What to certify, and with what.</param>
    /// <param name="progress">Told as things happen.</param>
    /// <param name="clock">Dates the report.</param>
    /// <param name="cancellation">Ends all that was started and removes the database.</param>
    public static async Task<CertificationReport> RunAsync(
        CertificationOptions options,
        IProgress<CertificationProgress> progress,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        ImmutableArray<ICheck> checks = CheckSelection.Of(options.Checks, options.WithFaults);
        await using CertificationBench bench = new(options, progress);
        CertificationContext context = await bench.PrepareAsync(cancellation);
        CertificationReport report = await new CheckRunner(context, progress, clock).RunAsync(
            checks,
            cancellation
        );
        return report with { WorkFolder = bench.Release(report.Passed) };
    }
}
