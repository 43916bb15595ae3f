using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Server;

/// <summary>What no cause before it has explained.</summary>
internal sealed class LoggedErrors : ICause
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    public CauseInfo Info { get; } =
        new()
        {
            Id = "server-errors-logged",
            Family = CauseFamily.Server,
            Severity = Severity.Warning,
            What = "The log has errors of connectors that no known cause explains.",
            Seen = "Errors in the log in which a connector or the job queue takes part, grouped.",
            Why = "An error that is logged and not shown elsewhere may have lost a record.",
            Mend =
                "Read the traceback in the log; the last lines below the connector’s folder show where it comes from.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        Complaints left = evidence.Complaints.Where(one =>
            one is { Source: ComplaintSource.Log, IsError: true, IsOfConnector: true }
            && evidence.Now - one.Last < Fresh
            && !IsEcho(one)
        );
        if (!left.IsEmpty)
        {
            yield return Info.Named(Certainty.Possible, Info.What, left);
        }
    }

    /// <summary>For each job that fails the runner says that its call was answered with 500.</summary>
    private static bool IsEcho(Complaint complaint) =>
        complaint.IsOfRunner && complaint.Shows(["500 Server Error"]);
}
