using System.Text.Json;
using Bindery.Core.Findings;

namespace Bindery.Core.Reporting;

internal static class JsonReport
{
    public static string Render(IEnumerable<Finding> findings) =>
        JsonSerializer.Serialize(
            findings.Select(FindingJson.Of).ToArray(),
            ReportJson.Default.FindingJsonArray
        ) + "\n";
}
