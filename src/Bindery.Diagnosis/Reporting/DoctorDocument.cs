using System.Collections.Immutable;
using System.Text.Json;

namespace Bindery.Diagnosis.Reporting;

/// <summary>The report as machines read it.</summary>
public sealed record DoctorDocument(
    DateTimeOffset Made,
    ImmutableArray<string> Sources,
    ImmutableArray<string> Unread,
    ImmutableArray<VerdictJson> Verdicts
)
{
    public static string Render(DoctorReport report) =>
        JsonSerializer.Serialize(Of(report), DoctorJson.Default.DoctorDocument) + "\n";

    private static DoctorDocument Of(DoctorReport report) =>
        new(
            report.Made,
            report.Sources,
            report.Unread,
            [
                .. report.Verdicts.Select(
                    (verdict, index) => VerdictJson.Of(index + 1, verdict, report)
                ),
            ]
        );
}
