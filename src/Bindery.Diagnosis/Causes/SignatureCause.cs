using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes;

/// <summary>A cause that errors name themselves, whoever noted them down.</summary>
public abstract class SignatureCause : ICause
{
    public abstract CauseInfo Info { get; }

    /// <summary>One of these stands in the exception's class, its message or its first cause.</summary>
    protected abstract ImmutableArray<string> Signs { get; }

    /// <summary>And none of these does.</summary>
    protected virtual ImmutableArray<string> Unless => [];

    protected virtual Certainty Certainty => Certainty.Sure;

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        Complaints found = evidence.Complaints.Where(Fits);
        if (!found.IsEmpty)
        {
            yield return Complete(Info.Named(Certainty, Message(found), found), found);
        }
    }

    protected virtual string Message(Complaints found) => Info.What;

    /// <summary>Adds what only this cause knows, such as a safe mend.</summary>
    protected virtual Verdict Complete(Verdict verdict, Complaints found) => verdict;

    private bool Fits(Complaint complaint) => complaint.Shows(Signs) && !complaint.Shows(Unless);
}
