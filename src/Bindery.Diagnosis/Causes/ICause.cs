using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes;

/// <summary>One reason why records don't arrive.</summary>
public interface ICause
{
    CauseInfo Info { get; }

    /// <summary>Nothing where the evidence doesn't speak for this cause.</summary>
    IEnumerable<Verdict> Examine(Evidence evidence);
}
