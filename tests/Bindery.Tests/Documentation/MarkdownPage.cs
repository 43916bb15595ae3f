using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bindery.Testing;

namespace Bindery.Tests.Documentation;

/// <summary>A Markdown file for people, as far as links and samples go.</summary>
/// <param name="File">Path from the checkout's root, with slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record MarkdownPage(string File, string Text)
{
    private static readonly ImmutableArray<string> _folders =
    [
        "docs",
        "skill",
        "platforms",
        "benchmarks",
        "examples",
    ];

    /// <summary>The pages of the checkout, those of installed packages left out.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "README.md",
        .. _folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(
                    Repository.PathTo(folder),
                    "*.md",
                    SearchOption.AllDirectories
                )
            )
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/node_modules/", StringComparison.Ordinal))
            .Where(path => !path.EndsWith(".received.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Where its relative links lead, images included: a path, an anchor, or both.</summary>
    public IEnumerable<string> Links =>
        Link()
            .Matches(Prose)
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal));

    /// <summary>What its headings are called in links, as GitHub makes it.</summary>
    public IEnumerable<string> Anchors =>
        Heading().Matches(Unfenced).Select(match => Anchor(match.Groups["heading"].Value));

    public IEnumerable<CodeSample> Samples => CodeSample.Of(File, Text);

    /// <summary>What stands between single backticks.</summary>
    public IEnumerable<string> InlineCode =>
        Code().Matches(Unfenced).Select(match => match.Groups["code"].Value);

    private string Unfenced => Fenced().Replace(Text, "");

    private string Prose => Code().Replace(Unfenced, "");

    public static MarkdownPage Read(string file) =>
        new(file, System.IO.File.ReadAllText(Repository.PathTo(file)));

    private static string Anchor(string heading) =>
        string.Concat(
            heading
                .Trim()
                .ToLowerInvariant()
                .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
                .Select(letter => letter == ' ' ? '-' : letter)
        );

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<heading>.+)$", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex(
        "^```.*?^```$",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex Fenced();
}
