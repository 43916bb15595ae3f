using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

/// <summary>What no cause before it has explained, a verdict a kind of error.</summary>
internal sealed class FailedJobs : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-failed",
            Family = CauseFamily.Jobs,
            What = "Jobs have failed.",
            Seen = "Jobs are in state failed; they are grouped by method and error.",
            Why = "What a failed job did was undone; it is not tried again by itself.",
            Mend = "Mend what the error says, then requeue the jobs in Job Queue ▸ Jobs.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence) =>
        evidence
            .Complaints.All.Where(complaint => complaint.Source == ComplaintSource.Job)
            .Select(complaint =>
                Info.Named(
                    Certainty.Likely,
                    $"Jobs of {complaint.Where} have failed.",
                    Complaints.Of([complaint])
                ) with
                {
                    Finding = Info.Named(
                        Certainty.Likely,
                        $"Jobs of {complaint.Where} have failed.",
                        Seen(complaint)
                    ).Finding,
                }
            );

    private static string Seen(Complaint complaint) =>
        complaint.Root.Length > 0
            ? $"{complaint.Count} × {complaint.Essence}\nfirst cause: {complaint.Root}"
            : $"{complaint.Count} × {complaint.Essence}";
}
