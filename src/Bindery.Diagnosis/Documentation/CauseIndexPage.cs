using System.Text;
using Bindery.Diagnosis.Causes;

namespace Bindery.Diagnosis.Documentation;

/// <summary>The table of all causes.</summary>
public static class CauseIndexPage
{
    public static string Render(IEnumerable<CauseInfo> causes)
    {
        StringBuilder page = new("# Causes\n\n");
        page.Append(
            "What `bindery doctor` knows. `bindery doctor --explain CAUSE` shows a page.\n\n"
        );
        page.Append("| cause | about | what is wrong |\n| --- | --- | --- |\n");
        foreach (
            CauseInfo cause in causes
                .OrderBy(cause => cause.Family)
                .ThenBy(cause => cause.Id, StringComparer.Ordinal)
        )
        {
            string family = cause.Family.ToString().ToLowerInvariant();
            page.Append($"| [{cause.Id}]({cause.Id}.md) | {family} | {cause.What} |\n");
        }

        return page.ToString();
    }
}
