using System.Text;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Documentation;

/// <summary>The table of all rules.</summary>
public static class RuleIndexPage
{
    public static string Render(IEnumerable<RuleInfo> rules)
    {
        StringBuilder page = new("# Rules\n\n");
        page.Append("What `bindery validate` looks for. ");
        page.Append("`# bindery: ignore RULE reason` on a line silences a rule there.\n\n");
        page.Append("| rule | about | severity | what it finds |\n| --- | --- | --- | --- |\n");
        foreach (
            RuleInfo rule in rules
                .OrderBy(rule => rule.Family)
                .ThenBy(rule => rule.Id, StringComparer.Ordinal)
        )
        {
            string preview = rule.IsPreview ? " (preview)" : "";
            string what = rule.What.Replace("|", "\\|", StringComparison.Ordinal);
            page.Append(
                $"| [{rule.Id}]({rule.Id}.md){preview} | {Lower(rule.Family)} | {Lower(rule.Severity)} | {what} |\n"
            );
        }

        return page.ToString();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
