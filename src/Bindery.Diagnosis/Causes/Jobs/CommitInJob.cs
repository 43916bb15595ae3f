using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class CommitInJob : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-commit-refused",
            Family = CauseFamily.Jobs,
            What = "Jobs fail because they commit, which the installed queue_job forbids.",
            Seen = "RuntimeError about a commit in a job.",
            Why =
                "Since 16.0.2.13 a commit would release the lock by which the queue tells living jobs from dead ones.",
            Mend =
                "Take the commit out of the job, or write what must survive through a cursor of its own; allow_commit on the job function is the last resort.",
            Rules = ["commit-in-transaction"],
        };

    protected override ImmutableArray<string> Signs =>
        ["Commit is forbidden in queue jobs", "commit is forbidden", "commits are forbidden"];
}
