using System.Collections.Immutable;
using Bindery.Certification.Processes;
using Bindery.Core.Failures;

namespace Bindery.Certification.Odoo;

/// <summary>An Odoo that was started, did one thing and ended.</summary>
internal sealed record OdooRun(int ExitCode, ImmutableArray<LogRecord> Log, string LogFile)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <param name="request">What to run.</param>
    /// <param name="logFile">Where its output is kept.</param>
    public static async Task<OdooRun> RunAsync(
        ProgramRequest request,
        string logFile,
        CancellationToken cancellation
    )
    {
        using OdooLog log = new(logFile);
        await using ChildProcess child = ChildProcess.Start(request, log.Add);
        try
        {
            int exitCode = await child.WaitAsync(Limit, cancellation);
            return new OdooRun(exitCode, log.Reader.Snapshot(), logFile);
        }
        catch (TimeoutException failure)
        {
            throw BinderyException.Outside(
                $"Odoo did not end: {failure.Message} Its log is {logFile}.",
                failure
            );
        }
    }

    /// <summary>The run itself, or a failure that names the log.</summary>
    public OdooRun OrThrow(string what) =>
        ExitCode == 0 && !Log.Any(record => record.Level == LogLevel.Critical)
            ? this
            : throw BinderyException.Outside(
                $"Odoo failed while {what}: {Log.LastOrDefault(record => record.Level >= LogLevel.Error)?.Essence ?? "see its log"}. Its log is {LogFile}."
            );
}
