using System.Text.RegularExpressions;
using Bindery.Testing;
using Bindery.Tests.Commands;

namespace Bindery.Tests.Skill;

/// <summary>
/// What the skill shows is what the tests run: samples of code stand word for word in addons that
/// are installed and tested on a real Odoo, and commands are understood by the command line.
/// </summary>
public sealed partial class ReferenceSamplesTests
{
    private static readonly string[] _testedFolders = ["addons", "examples", "tests/odoo"];

    public static TheoryData<CodeSample> SamplesOfCode => [.. Samples("python", "xml")];

    public static TheoryData<CodeSample> SamplesOfCommands => [.. Samples("bash")];

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
    [MemberData(nameof(SamplesOfCommands))]
    public void Commands_are_understood(CodeSample sample)
    {
        string[] lines = sample.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(
            lines.Where(line => line.StartsWith("bindery ", StringComparison.Ordinal)),
            line => Assert.Null(CommandRun.ComplaintAbout(line["bindery ".Length..].Split(' ')))
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

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_within_a_page_leads_to_a_heading(string page)
    {
        string text = File.ReadAllText(Repository.PathTo(page));
        string[] anchors =
        [
            .. Heading().Matches(text).Select(match => Anchor(match.Groups["heading"].Value)),
        ];

        Assert.All(
            LinkWithin().Matches(text).Select(match => match.Groups["anchor"].Value),
            anchor => Assert.Contains(anchor, anchors)
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

    /// <summary>What a heading is called in links, as GitHub makes it.</summary>
    private static string Anchor(string heading) =>
        string.Concat(
            heading
                .ToLowerInvariant()
                .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
                .Select(letter => letter == ' ' ? '-' : letter)
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

    [GeneratedRegex("^#+ (?<heading>.+)$", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#(?<anchor>[^)]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex LinkWithin();
}
