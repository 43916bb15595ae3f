using System.Text.RegularExpressions;
using Bindery.Testing;
using Bindery.Tests.Documentation;

namespace Bindery.Tests.Skill;

/// <summary>
/// What the skill shows is what the tests run: samples of code stand word for word in addons that
/// are installed and tested on a real Odoo, and files that it names exist.
/// </summary>
public sealed partial class ReferenceSamplesTests
{
    private static readonly string[] _testedFolders = ["addons", "examples", "tests/odoo"];

    public static TheoryData<CodeSample> SamplesOfCode => [.. Samples("python", "xml")];

    public static TheoryData<string> Pages => [.. SkillPages()];

    [Theory]
    [MemberData(nameof(SamplesOfCode))]
    public void Code_stands_word_for_word_in_a_tested_addon(CodeSample sample)
    {
        string extension = sample.Language == "python" ? "*.py" : "*.xml";

        Assert.True(
            TestedFiles(extension).Any(file => Contains(File.ReadAllText(file), sample.Text)),
            $"{sample} is in no {extension} under {string.Join(", ", _testedFolders)}:\n{sample.Text}"
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_points_at_exists(string page)
    {
        string folder = Path.GetDirectoryName(Repository.PathTo(page))!;
        string text = File.ReadAllText(Repository.PathTo(page));

        Assert.All(
            PathInText().Matches(text).Select(match => match.Groups["path"].Value),
            path =>
                Assert.True(
                    Path.Exists(Path.Combine(folder, path)) || Path.Exists(Repository.PathTo(path)),
                    $"{page} names {path}, which doesn't exist"
                )
        );
    }

    private static IEnumerable<CodeSample> Samples(params string[] languages) =>
        SkillPages()
            .SelectMany(page => CodeSample.Of(page, File.ReadAllText(Repository.PathTo(page))))
            .Where(sample => languages.Contains(sample.Language));

    private static IEnumerable<string> SkillPages() =>
        Directory
            .EnumerateFiles(Repository.PathTo("skill"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> TestedFiles(string pattern) =>
        _testedFolders.SelectMany(folder =>
            Directory.EnumerateFiles(
                Repository.PathTo(folder),
                pattern,
                SearchOption.AllDirectories
            )
        );

    /// <summary>Whether a file has the sample at some indentation.</summary>
    private static bool Contains(string source, string sample) =>
        new[] { 0, 4, 8, 12 }.Any(depth =>
            $"\n{source}".Contains(Indented(sample, depth), StringComparison.Ordinal)
        );

    private static string Indented(string sample, int depth) =>
        string.Concat(
            sample
                .Split('\n')
                .Select(line => line.Length == 0 ? "\n" : $"\n{new string(' ', depth)}{line}")
        );

    [GeneratedRegex(
        "`(?<path>(references|tests/odoo|examples|addons|scripts)/[^` ]+)`",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex PathInText();
}
