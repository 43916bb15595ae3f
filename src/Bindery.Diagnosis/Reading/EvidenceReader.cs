using Bindery.Core.Failures;
using Bindery.Diagnosis.Configuration;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Reads every source that was named.</summary>
public static class EvidenceReader
{
    /// <param name="session">Null where no Odoo is to be asked.</param>
    /// <param name="sources">What else there is.</param>
    /// <param name="clock">Where an Odoo doesn't say what time it is.</param>
    /// <param name="progress">Told how much of the logs is read.</param>
    /// <exception cref="BinderyException">A source isn't there, or Odoo refuses.</exception>
    public static async Task<Evidence> ReadAsync(
        OdooSession? session,
        EvidenceSources sources,
        TimeProvider clock,
        IProgress<LogProgress> progress,
        CancellationToken cancellation
    )
    {
        OdooFacts? facts = null;
        Complaints complaints = Complaints.None;
        if (session is not null)
        {
            (facts, complaints) = await OdooFactsReader.ReadAsync(session, clock, cancellation);
        }

        LogSurvey? log = sources.Logs.IsEmpty
            ? null
            : await LogReader.ReadAsync(sources.Logs, progress, cancellation);
        return new Evidence
        {
            Odoo = facts,
            Log = log,
            Configuration = sources.Configuration is { } file ? ReadConfiguration(file) : null,
            Complaints = Complaints.Of(complaints.All.Concat(log?.Complaints.All ?? [])),
            CountsThere = sources.CountsThere,
            CarriedVersions = sources.CarriedVersions,
        };
    }

    private static ServerConfiguration ReadConfiguration(string file) =>
        File.Exists(file)
            ? ServerConfiguration.Read(file)
            : throw BinderyException.BadRequest($"{file} does not exist; check --config.");
}
