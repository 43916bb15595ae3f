using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Server;

internal sealed class FullDisk : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "server-disk-full",
            Family = CauseFamily.Server,
            What = "The database server has no space left on its disk.",
            Seen = "PostgreSQL refuses to write and says so.",
            Why =
                "Nothing can be stored any more, so every job that writes fails, and so do people.",
            Mend = "Free space on the disk of PostgreSQL, then requeue the failed jobs.",
        };

    protected override ImmutableArray<string> Signs =>
        ["No space left on device", "could not extend file", "DiskFull"];

    protected override bool ConcernsServer => true;
}
