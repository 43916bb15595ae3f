using System.Collections.Immutable;
using Bindery.Diagnosis.Configuration;
using Bindery.Diagnosis.Logs;

namespace Bindery.Diagnosis.Facts;

/// <summary>All that is known, from whichever sources were given.</summary>
public sealed record Evidence
{
    public OdooFacts? Odoo { get; init; }

    public LogSurvey? Log { get; init; }

    public ServerConfiguration? Configuration { get; init; }

    /// <summary>What has not been explained yet.</summary>
    public required Complaints Complaints { get; init; }

    /// <summary>How many records the platform has, by binding model, where the user said so.</summary>
    public required CountsThere CountsThere { get; init; }

    /// <summary>Versions of the framework addons that this Bindery carries, by name.</summary>
    public ImmutableDictionary<string, string> CarriedVersions { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The moment to judge ages by: the server's, else the log's last.</summary>
    public DateTimeOffset? Now => Odoo?.Now ?? Log?.Last;
}
