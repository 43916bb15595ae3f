using System.Text;
using Bindery.Core.Failures;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Documentation;

/// <summary>A rule's page, written from what the rule says of itself.</summary>
public static class RulePage
{
    /// <exception cref="BinderyException">There is no such rule.</exception>
    public static string Of(string id) =>
        RuleList.All.FirstOrDefault(rule => rule.Info.Id == id) is { } known
            ? Render(known.Info)
            : throw UnknownRule.Named(id);

    public static string Render(RuleInfo rule)
    {
        StringBuilder page = new();
        page.Append($"# {rule.Id}\n\n");
        page.Append(
            $"*{Lower(rule.Family)}, {Lower(rule.Severity)}{(rule.IsPreview ? ", preview" : "")}*\n\n"
        );
        page.Append($"{rule.What}\n\n");
        page.Append($"## Why it matters\n\n{rule.Why}\n\n");
        page.Append($"## Example\n\n```{rule.Language}\n{rule.Bad.TrimEnd()}\n```\n\n");
        page.Append(
            $"## How to mend it\n\n{rule.Mend}\n\n```{rule.Language}\n{rule.Good.TrimEnd()}\n```\n"
        );
        if (!rule.PeerNames.IsEmpty)
        {
            string names = string.Join(", ", rule.PeerNames.Select(name => $"`{name}`"));
            page.Append($"\n## Elsewhere\n\nSilenced also by a comment for {names}.\n");
        }

        return page.ToString();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
