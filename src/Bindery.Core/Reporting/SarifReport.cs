using System.Text.Json;
using Bindery.Core.Findings;
using Bindery.Core.Reporting.Sarif;

namespace Bindery.Core.Reporting;

/// <summary>SARIF 2.1.0, which code hosts and editors read.</summary>
internal static class SarifReport
{
    public static string Render(IReadOnlyCollection<Finding> findings, ReportOptions options)
    {
        Dictionary<string, int> indices = options
            .Rules.Select((rule, index) => (rule.Id, index))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        SarifDriver driver = new("bindery", Version(), [.. options.Rules.Select(Rule)]);
        SarifResult[] results = [.. findings.Select(finding => Result(finding, indices))];
        SarifLog log = new([new SarifRun(new SarifTool(driver), results)]);
        return JsonSerializer.Serialize(log, SarifJson.Default.SarifLog) + "\n";
    }

    private static string Version() =>
        typeof(SarifReport).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    private static SarifRule Rule(ReportedRule rule) =>
        new(
            rule.Id,
            new SarifText(rule.What),
            new SarifHelp(rule.Help, rule.Help),
            new SarifConfiguration(Level(rule.Severity)),
            new SarifProperties(rule.IsPreview ? [rule.Family, "preview"] : [rule.Family])
        );

    private static SarifResult Result(Finding finding, Dictionary<string, int> indices) =>
        new(
            finding.Id,
            indices.TryGetValue(finding.Id, out int index) ? index : null,
            Level(finding.Severity),
            new SarifText(finding.Message),
            finding.Place is { } place ? [Location(place)] : null,
            new SarifFingerprints(FindingFingerprint.Of(finding))
        );

    private static SarifLocation Location(Place place) =>
        new(
            new SarifPhysicalLocation(
                new SarifArtifact(UriOf(place.Path)),
                new SarifRegion(Math.Max(1, place.Line), Math.Max(1, place.Column))
            )
        );

    /// <summary>A relative reference for a relative path, a <c>file:</c> URI for any other.</summary>
    private static string UriOf(string path)
    {
        string escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + escaped : escaped;
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
