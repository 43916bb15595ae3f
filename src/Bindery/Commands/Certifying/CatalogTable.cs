using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Certification.Reporting;
using Bindery.Terminal;
using Spectre.Console;

namespace Bindery.Commands.Certifying;

/// <summary>How the catalogue did: what failed in full, then a line for each blueprint.</summary>
internal static class CatalogTable
{
    public static void Write(Output output, ImmutableArray<CatalogRow> rows)
    {
        foreach (CatalogRow row in rows.Where(row => row is { Passed: false, Report: not null }))
        {
            ReportTable.Write(output.Results, row.Report!);
        }

        Table table = new() { Border = TableBorder.Rounded };
        table.AddColumns("Blueprint", "Result", "Passed", "Failed", "Not run", "Seconds", "Why");
        foreach (CatalogRow row in rows)
        {
            table.AddRow([.. Cells(row).Select(Markup.Escape)]);
        }

        output.Results.Write(table);
    }

    public static string Json(ImmutableArray<CatalogRow> rows) =>
        new JsonArray([.. rows.Select(Json)]).ToJsonString() + "\n";

    private static JsonNode Json(CatalogRow row) =>
        new JsonObject
        {
            ["blueprint"] = row.Subject,
            ["way"] = row.Way,
            ["passed"] = row.Passed,
            ["problem"] = row.Problem,
            ["report"] = row.Report is { } report ? JsonNode.Parse(JsonReport.Write(report)) : null,
        };

    private static IEnumerable<string> Cells(CatalogRow row) =>
        row.Report is { } report
            ?
            [
                row.Title,
                report.Passed ? "passed" : "failed",
                Text(report.Count(CheckState.Passed)),
                Text(report.Count(CheckState.Failed)),
                Text(report.Count(CheckState.NotRun)),
                Text(report.Seconds),
                string.Join(
                    ", ",
                    report
                        .Checks.Where(check => check.State == CheckState.Failed)
                        .Select(check => check.Id)
                ),
            ]
            : [row.Title, "failed", "", "", "", "", row.Problem ?? ""];

    private static string Text(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
