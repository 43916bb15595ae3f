using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Diagnosis.Odoo;
using Bindery.Diagnosis.Reading;
using Bindery.Generation.Initialisation;
using Bindery.Terminal;
using Spectre.Console;

namespace Bindery.Commands;

/// <summary>Reads every source that was named, with a bar for who waits at a terminal.</summary>
internal sealed class DoctorEvidence(Output output, DoctorRequest request)
{
    public Task<Evidence> GatherAsync(OdooSession? session, CancellationToken cancellation) =>
        request.Logs.IsEmpty || !output.Messages.Profile.Capabilities.Interactive
            ? ReadAsync(session, new Progress<LogProgress>(), cancellation)
            : output
                .Messages.Progress()
                .AutoClear(true)
                .StartAsync(context =>
                {
                    ProgressTask task = context.AddTask("Reading the log", maxValue: 1);
                    Progress<LogProgress> progress = new(now => task.Value = now.Share);
                    return ReadAsync(session, progress, cancellation);
                });

    private Task<Evidence> ReadAsync(
        OdooSession? session,
        IProgress<LogProgress> progress,
        CancellationToken cancellation
    ) =>
        EvidenceReader.ReadAsync(
            session,
            new EvidenceSources
            {
                Logs = request.Logs,
                Configuration = request.Configuration,
                CountsThere = request.CountsThere,
                CarriedVersions = session is null
                    ? ImmutableDictionary<string, string>.Empty
                    : CarriedFramework.Versions(),
            },
            TimeProvider.System,
            progress,
            cancellation
        );
}
