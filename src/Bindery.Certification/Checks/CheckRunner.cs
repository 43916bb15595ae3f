using System.Collections.Immutable;
using Bindery.Certification.Browser;
using Bindery.Certification.Odoo;
using Bindery.Certification.Reporting;
using Bindery.Core.Failures;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Runs checks one after the other; none stops the others, save those that build on it.</summary>
internal sealed class CheckRunner(
    CertificationContext context,
    IProgress<CertificationProgress> progress,
    TimeProvider clock
)
{
    /// <summary>Checks whose work was done, so that others can build on it, findings or not.</summary>
    private readonly HashSet<string> reached = [];

    public async Task<CertificationReport> RunAsync(
        ImmutableArray<ICheck> checks,
        CancellationToken cancellation
    )
    {
        DateTimeOffset started = clock.GetUtcNow();
        long from = clock.GetTimestamp();
        ImmutableArray<CheckResult>.Builder results = ImmutableArray.CreateBuilder<CheckResult>();
        foreach (ICheck check in checks)
        {
            progress.Report(new CertificationProgress.Started(check.Id, check.Title));
            CheckResult result = await RunAsync(check, cancellation);
            results.Add(result);
            progress.Report(new CertificationProgress.Finished(result));
        }

        return new CertificationReport
        {
            Module = context.Module.Name,
            ModuleVersion = context.Module.Addon.Version,
            Blueprint = context.Blueprint.Title,
            OdooVersion = OdooVersion.Of(context.Module.Source),
            Started = started,
            Seconds = clock.GetElapsedTime(from).TotalSeconds,
            Checks = results.ToImmutable(),
        };
    }

    private async Task<CheckResult> RunAsync(ICheck check, CancellationToken cancellation)
    {
        if (WhyNot(check) is { } reason)
        {
            return Result(check, CheckState.NotRun) with { Reason = reason };
        }

        long from = clock.GetTimestamp();
        CheckOutcome outcome = await TryAsync(check, cancellation);
        bool failed = outcome.Findings.Any(finding => finding.Severity == Severity.Error);
        return Result(check, failed ? CheckState.Failed : CheckState.Passed) with
        {
            Seconds = clock.GetElapsedTime(from).TotalSeconds,
            Findings = outcome.Findings,
            Facts = outcome.Facts,
            Screenshots = outcome.Screenshots,
        };
    }

    private string? WhyNot(ICheck check) =>
        check.WhyNotFor(context.Blueprint)
        ?? (
            check.Needs.FirstOrDefault(need => !reached.Contains(need)) is { } missing
                ? $"{missing} did not get through"
                : null
        );

    private async Task<CheckOutcome> TryAsync(ICheck check, CancellationToken cancellation)
    {
        try
        {
            CheckOutcome outcome = await check.RunAsync(context, cancellation);
            reached.Add(check.Id);
            return outcome;
        }
        catch (OdooFaultException fault)
        {
            string evidence = fault.Trace.Length > 0 ? fault.Trace : fault.Kind;
            return CheckOutcome.Of([
                check.Error($"Odoo refused a call: {fault.Message}", evidence),
            ]);
        }
        catch (Exception failure)
            when (failure
                    is BinderyException
                        or TimeoutException
                        or WebDriverException
                        or HttpRequestException
                        or IOException
            )
        {
            return CheckOutcome.Of([check.Error(failure.Message)]);
        }
    }

    private static CheckResult Result(ICheck check, CheckState state) =>
        new()
        {
            Id = check.Id,
            Title = check.Title,
            State = state,
        };
}
