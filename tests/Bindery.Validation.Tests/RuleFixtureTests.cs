using System.Globalization;
using Bindery.Core.Findings;
using Bindery.Core.Reporting;
using Bindery.Testing;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Tests;

public sealed class RuleFixtureTests
{
    public static TheoryData<string> Rules => [.. RuleList.All.Select(rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Speaks_on_the_marked_lines_and_on_no_other(string rule)
    {
        using FixtureAddon addon = new(File.ReadAllText(FixtureOf(rule)));

        IReadOnlyList<Finding> findings = FindingsOf(rule, addon);

        Assert.Equal(
            addon.Marks,
            findings.Select(PlaceOf).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.NotEmpty(findings);
        string text = FindingReport.Render([.. findings], FindingFormat.Text);
        Golden.Match(
            text.Replace(addon.Path, "demo_connector", StringComparison.Ordinal),
            $"{rule}.txt"
        );
    }

    [Fact]
    public void Every_fixture_belongs_to_a_rule()
    {
        string folder = Repository.PathTo("tests", "Bindery.Validation.Tests", "Fixtures");

        IEnumerable<string> orphans = Directory
            .EnumerateFiles(folder)
            .Select(Path.GetFileNameWithoutExtension)
            .Except(RuleList.All.Select(rule => rule.Info.Id))!;

        Assert.Empty(orphans);
    }

    private static List<Finding> FindingsOf(string rule, FixtureAddon addon) =>
        [
            .. ModuleValidator
                .Validate([addon.Path], new ValidationOptions { Series = "16.0" })
                .Findings.Where(finding => finding.Id == rule),
        ];

    private static string PlaceOf(Finding finding)
    {
        string path = finding.Place!.Path;
        int at =
            path.IndexOf("demo_connector/", StringComparison.Ordinal) + "demo_connector/".Length;
        return string.Create(CultureInfo.InvariantCulture, $"{path[at..]}:{finding.Place.Line}");
    }

    private static string FixtureOf(string rule) =>
        Repository.PathTo("tests", "Bindery.Validation.Tests", "Fixtures", rule + ".txt");
}
