using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Server;

internal sealed class TooManyConnections : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "server-connections-exhausted",
            Family = CauseFamily.Server,
            What = "PostgreSQL accepts no more connections.",
            Seen =
                "It refuses connections with “too many clients” or Odoo says that its pool is full.",
            Why =
                "Each worker, cron and the job runner keeps connections open; with more of them than max_connections some jobs fail at random.",
            Mend =
                "Raise max_connections of PostgreSQL, or lower workers, max_cron_threads and db_maxconn of Odoo: their product must fit.",
        };

    protected override ImmutableArray<string> Signs =>
        ["too many clients already", "remaining connection slots", "The Connection Pool Is Full"];

    protected override bool ConcernsServer => true;
}
