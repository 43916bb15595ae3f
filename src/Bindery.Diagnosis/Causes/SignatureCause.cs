using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes;

/// <summary>A cause that errors name themselves, whoever noted them down.</summary>
public abstract class SignatureCause : ICause
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    public abstract CauseInfo Info { get; }

    /// <summary>One of these stands in the exception's class, its message or its first cause.</summary>
    protected abstract ImmutableArray<string> Signs { get; }

    /// <summary>And none of these does.</summary>
    protected virtual ImmutableArray<string> Unless => [];

    protected virtual Certainty Certainty => Certainty.Sure;

    /// <summary>It holds connectors back even where an error in the log names none of them.</summary>
    protected virtual bool ConcernsServer => false;

    public virtual IEnumerable<Verdict> Examine(Evidence evidence)
    {
        Complaints found = evidence.Complaints.Where(Counts);
        if (!found.IsEmpty)
        {
            Certainty certainty = IsOver(found, evidence) ? Certainty.Possible : Certainty;
            yield return Complete(Info.Named(certainty, Message(found), found), found);
        }
    }

    protected virtual string Message(Complaints found) => Info.What;

    /// <summary>Adds what only this cause knows, such as a safe mend.</summary>
    protected virtual Verdict Complete(Verdict verdict, Complaints found) => verdict;

    protected virtual bool Fits(Complaint complaint) =>
        complaint.Shows(Signs) && !complaint.Shows(Unless);

    private bool Counts(Complaint complaint) =>
        (ConcernsServer || complaint is { IsOfConnector: true, IsOfRunner: false })
        && Fits(complaint);

    /// <summary>A log keeps what was mended long ago; Odoo's own records hold until it is.</summary>
    private static bool IsOver(Complaints found, Evidence evidence) =>
        found.All.All(complaint =>
            complaint.Source == ComplaintSource.Log && evidence.Now - complaint.Last > Fresh
        );
}
