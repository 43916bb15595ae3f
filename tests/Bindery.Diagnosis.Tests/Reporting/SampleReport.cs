using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Reporting;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Tests.Reporting;

/// <summary>A report of one verdict whose every text is given.</summary>
internal static class SampleReport
{
    public static Evidence NoEvidence { get; } =
        new() { Complaints = Complaints.None, CountsThere = CountsThere.Unknown };

    public static DoctorReport With(string text) =>
        new()
        {
            Made = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero),
            Sources = [text],
            Unread = [text],
            Verdicts =
            [
                new Verdict
                {
                    Certainty = Certainty.Sure,
                    HeldBack = 12,
                    Since = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero),
                    Finding = new Finding
                    {
                        Id = "jobs-failed",
                        Severity = Severity.Error,
                        Message = text,
                        Evidence = text,
                        Why = text,
                        Mend = text,
                    },
                },
            ],
        };
}
