using System.Globalization;
using System.Text;
using Bindery.Core.Findings;
using Bindery.Testing;

namespace Bindery.Validation.Tests.Labels;

/// <summary>
/// Measures the rules against places in public connectors that were judged by hand. Runs where
/// <c>BINDERY_LABELS</c> names a folder with a checkout of each repository: <c>owner/name</c>.
/// </summary>
[Trait("Category", "Labels")]
public sealed class LabelTests(ITestOutputHelper output)
{
    private const int Tolerance = 2;

    [Fact]
    public void Finds_what_was_labelled_a_defect_and_not_what_was_labelled_fine()
    {
        string? checkouts = Environment.GetEnvironmentVariable("BINDERY_LABELS");
        Assert.SkipWhen(
            string.IsNullOrEmpty(checkouts),
            "BINDERY_LABELS names no folder of checkouts."
        );
        List<Label> labels =
        [
            .. Label.Read(
                Repository.PathTo("tests", "Bindery.Validation.Tests", "Labels", "labels.csv")
            ),
        ];
        Dictionary<string, ILookup<string, Finding>> found = labels
            .GroupBy(label => label.Repository)
            .ToDictionary(group => group.Key, group => Validate(checkouts!, group.First()));

        List<(Label Label, bool IsHit)> judged =
        [
            .. labels.Select(label => (label, IsHit(found[label.Repository], label))),
        ];

        int hits = judged.Count(item => item is { Label.IsDefect: true, IsHit: true });
        int wrong = judged.Count(item => item is { Label.IsDefect: false, IsHit: true });
        output.WriteLine(Table(judged));
        double precision = (double)hits / Math.Max(1, hits + wrong);
        double recall = (double)hits / labels.Count(label => label.IsDefect);
        Assert.True(precision >= 0.95, $"precision {precision:F3}");
        Assert.True(recall >= 0.85, $"recall {recall:F3}");
    }

    private static ILookup<string, Finding> Validate(string checkouts, Label label)
    {
        string folder = Path.Combine(checkouts, label.Repository);
        return ModuleValidator
            .Validate([folder], new ValidationOptions { Series = label.Branch })
            .Findings.ToLookup(finding => Path.GetRelativePath(folder, finding.Place!.Path));
    }

    private static bool IsHit(ILookup<string, Finding> findings, Label label) =>
        LabelKinds.Rules.TryGetValue(label.Kind, out string[]? rules)
        && findings[label.Path]
            .Any(finding =>
                rules.Contains(finding.Id)
                && Math.Abs(finding.Place!.Line - label.Line) <= Tolerance
            );

    private static string Table(List<(Label Label, bool IsHit)> judged)
    {
        StringBuilder table = new();
        table.AppendLine(
            CultureInfo.InvariantCulture,
            $"{"kind", -45} found/defects  flagged/fine"
        );
        foreach (
            IGrouping<string, (Label Label, bool IsHit)> kind in judged
                .GroupBy(item => item.Label.Kind)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"{kind.Key, -45} {Share(kind, isDefect: true), -13}  {Share(kind, isDefect: false)}"
            );
        }

        int hits = judged.Count(item => item is { Label.IsDefect: true, IsHit: true });
        int wrong = judged.Count(item => item is { Label.IsDefect: false, IsHit: true });
        int defects = judged.Count(item => item.Label.IsDefect);
        table.AppendLine(
            CultureInfo.InvariantCulture,
            $"precision {(double)hits / Math.Max(1, hits + wrong):F3}, recall {(double)hits / defects:F3} ({hits} of {defects}; {wrong} fine places flagged)"
        );
        foreach (
            (Label label, bool isHit) in judged.Where(item => item.IsHit != item.Label.IsDefect)
        )
        {
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"{(isHit ? "wrongly flagged" : "missed")}: {label.Kind} {label.Repository}/{label.Path}:{label.Line}"
            );
        }

        return table.ToString();
    }

    private static string Share(IEnumerable<(Label Label, bool IsHit)> kind, bool isDefect)
    {
        List<(Label Label, bool IsHit)> these =
        [
            .. kind.Where(item => item.Label.IsDefect == isDefect),
        ];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{these.Count(item => item.IsHit)}/{these.Count}"
        );
    }
}
