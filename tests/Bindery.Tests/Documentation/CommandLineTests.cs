using Bindery.Tests.Commands;

namespace Bindery.Tests.Documentation;

/// <summary>Every <c>bindery …</c> that a page shows is understood by the command line.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<CodeSample> Samples =>
        [
            .. MarkdownPage
                .All.SelectMany(page => MarkdownPage.Read(page).Samples)
                .Where(sample => Commands(sample).Any()),
        ];

    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Commands_of_a_sample_are_understood(CodeSample sample) =>
        Assert.All(
            Commands(sample),
            command => Assert.Null(CommandRun.ComplaintAbout([.. ShellWords.Of(command)[1..]]))
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_named_in_a_sentence_exist(string page) =>
        Assert.All(
            MarkdownPage
                .Read(page)
                .InlineCode.Where(code => code.StartsWith("bindery ", StringComparison.Ordinal)),
            code => Assert.Null(ComplaintAboutNamed(code))
        );

    private static IEnumerable<string> Commands(CodeSample sample) =>
        ShellWords
            .Commands(sample.Text)
            .Where(line => line.StartsWith("bindery ", StringComparison.Ordinal));

    /// <summary>A sentence may name a command without all that it needs.</summary>
    private static string? ComplaintAboutNamed(string code)
    {
        string[] words = [.. ShellWords.Of(code)[1..].TakeWhile(word => word != "…")];
        string? complaint = CommandRun.ComplaintAbout(words);
        return complaint?.Contains("required", StringComparison.OrdinalIgnoreCase) == true
            ? null
            : complaint;
    }
}
