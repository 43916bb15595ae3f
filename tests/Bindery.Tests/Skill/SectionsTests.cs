using System.Text.RegularExpressions;
using Bindery.Testing;
using Bindery.Tests.Commands;
using Bindery.Tests.Documentation;
using Bindery.Validation.Rules;
using YamlDotNet.RepresentationModel;

namespace Bindery.Tests.Skill;

/// <summary>
/// Walks the sections of the document that the project came from (<c>sections.yaml</c>): each is
/// answered, and each answer is there.
/// </summary>
public sealed partial class SectionsTests
{
    private static readonly string _checks = string.Concat(
        Directory
            .EnumerateFiles(Repository.PathTo("src", "Bindery.Certification", "Checks"))
            .Select(File.ReadAllText)
    );

    public static TheoryData<string> Sections =>
        [.. Walk().Children.Keys.Select(section => (string)section!)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Is_answered(string section)
    {
        IList<YamlNode> answers = ((YamlSequenceNode)Walk()[section]).Children;

        Assert.NotEmpty(answers);
        foreach (
            (YamlNode kind, YamlNode answer) in answers.SelectMany(one =>
                ((YamlMappingNode)one).Children
            )
        )
        {
            Assert.Null(WhatIsMissing((string)kind!, (string)answer!));
        }
    }

    [Theory]
    [InlineData("page", "skill/SKILL.md#no-such-heading")]
    [InlineData("run", "init")]
    [InlineData("rule", "no-such-rule")]
    [InlineData("check", "no-such-check")]
    [InlineData("code", "README.md words that stand nowhere")]
    [InlineData("test", "tests/odoo/test_nothing.py")]
    public void An_answer_that_is_not_there_is_noticed(string kind, string answer) =>
        Assert.NotNull(WhatIsMissing(kind, answer));

    private static string? WhatIsMissing(string kind, string answer) =>
        kind switch
        {
            "page" => Missing(
                Headings(answer.Split('#')[0]).Contains(answer.Split('#')[1]),
                answer
            ),
            "run" => CommandRun.ComplaintAbout(answer.Split(' ')),
            "rule" => Missing(RuleList.All.Any(rule => rule.Info.Id == answer), answer),
            "check" => Missing(
                _checks.Contains($"Id => \"{answer}\"", StringComparison.Ordinal),
                answer
            ),
            "code" => Missing(Stands(answer.Split(' ', 2)), answer),
            "test" => Missing(File.Exists(Repository.PathTo(answer)), answer),
            _ => $"'{kind}' is no kind of answer.",
        };

    private static string? Missing(bool isThere, string answer) =>
        isThere ? null : $"{answer} is not there.";

    private static bool Stands(string[] placeAndWords) =>
        WhiteSpace()
            .Replace(File.ReadAllText(Repository.PathTo(placeAndWords[0])), " ")
            .Contains(placeAndWords[1], StringComparison.Ordinal);

    private static IEnumerable<string> Headings(string page) => MarkdownPage.Read(page).Anchors;

    private static YamlMappingNode Walk()
    {
        YamlStream stream = [];
        stream.Load(
            new StringReader(
                File.ReadAllText(
                    Repository.PathTo("tests", "Bindery.Tests", "Skill", "sections.yaml")
                )
            )
        );
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex WhiteSpace();
}
