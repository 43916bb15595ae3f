using System.Collections.Immutable;

namespace Bindery.Tests.Documentation.Tutorial;

/// <summary>What a reader of docs/tutorial.md writes into files, and types.</summary>
internal static class TutorialPage
{
    private static readonly ImmutableArray<CodeSample> _samples =
    [
        .. MarkdownPage.Read("docs/tutorial.md").Samples,
    ];

    /// <summary>The pieces of <c>bikeshop.yaml</c>, put together.</summary>
    public static string Blueprint { get; } = string.Join("\n\n", Texts("yaml")) + "\n";

    /// <summary>The lines to save as <c>odoo.log</c>.</summary>
    public static string Log { get; } = string.Concat(Texts("text").Select(text => text + "\n"));

    /// <summary>Code that it shows of what Bindery writes.</summary>
    public static ImmutableArray<string> Python { get; } = [.. Texts("python")];

    /// <summary>In their order, each with its words behind <c>bindery</c>.</summary>
    public static ImmutableArray<ImmutableArray<string>> Commands { get; } =
    [.. Texts("").SelectMany(ShellWords.Commands).Select(line => ShellWords.Of(line)[1..])];

    private static IEnumerable<string> Texts(string language) =>
        _samples.Where(sample => sample.Language == language).Select(sample => sample.Text);
}
