using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Configuration;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Diagnosis.Odoo;
using Bindery.Diagnosis.Reading;
using Bindery.Generation.Initialisation;
using Bindery.Terminal;
using Spectre.Console;

namespace Bindery.Commands;

/// <summary>Reads every source that was named.</summary>
internal sealed class DoctorEvidence(Output output, DoctorRequest request)
{
    public async Task<Evidence> GatherAsync(OdooSession? session, CancellationToken cancellation)
    {
        OdooFacts? facts = null;
        Complaints complaints = Complaints.None;
        if (session is not null)
        {
            (facts, complaints) = await OdooFactsReader.ReadAsync(
                session,
                TimeProvider.System,
                cancellation
            );
        }

        LogSurvey? log = request.Logs.IsEmpty ? null : await ReadLogAsync(cancellation);
        return new Evidence
        {
            Odoo = facts,
            Log = log,
            Configuration = request.Configuration is { } file ? ReadConfiguration(file) : null,
            Complaints = Complaints.Of(complaints.All.Concat(log?.Complaints.All ?? [])),
            CountsThere = request.CountsThere,
            CarriedVersions = facts is null
                ? ImmutableDictionary<string, string>.Empty
                : CarriedFramework.Versions(),
        };
    }

    private async Task<LogSurvey> ReadLogAsync(CancellationToken cancellation)
    {
        if (!output.Messages.Profile.Capabilities.Interactive)
        {
            return await LogReader.ReadAsync(
                request.Logs,
                new Progress<LogProgress>(),
                cancellation
            );
        }

        return await output
            .Messages.Progress()
            .AutoClear(true)
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask("Reading the log", maxValue: 1);
                Progress<LogProgress> progress = new(now => task.Value = now.Share);
                return await LogReader.ReadAsync(request.Logs, progress, cancellation);
            });
    }

    private static ServerConfiguration ReadConfiguration(string file) =>
        File.Exists(file)
            ? ServerConfiguration.Read(file)
            : throw BinderyException.BadRequest($"{file} does not exist; check --config.");
}
