using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bindery.Certification.Reporting;

/// <summary>The report for machines.</summary>
public static class JsonReport
{
    public static string Write(CertificationReport report)
    {
        JsonSerializerOptions options = new(ReportJsonContext.Default.Options)
        {
            // The text is no part of a page; letters stay letters.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        return JsonSerializer
                .Serialize(ReportDocument.Of(report), new ReportJsonContext(options).ReportDocument)
                .ReplaceLineEndings("\n") + "\n";
    }
}
