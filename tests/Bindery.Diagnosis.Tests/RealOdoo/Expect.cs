using System.Collections.Immutable;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Tests.RealOdoo;

internal static class Expect
{
    /// <summary>The planted cause is named before all others.</summary>
    public static Verdict First(string cause, ImmutableArray<Verdict> verdicts)
    {
        Assert.True(
            verdicts.FirstOrDefault()?.Finding.Id == cause,
            $"{cause} should come first, but: {string.Join("; ", verdicts.Select(one => $"{one.Certainty} {one.Finding.Id} ({one.Finding.Evidence})"))}"
        );
        return verdicts[0];
    }

    public static void Nothing(ImmutableArray<Verdict> verdicts) =>
        Assert.True(
            verdicts.IsEmpty,
            string.Join(
                "; ",
                verdicts.Select(one => $"{one.Certainty} {one.Finding.Id} ({one.Finding.Evidence})")
            )
        );
}
