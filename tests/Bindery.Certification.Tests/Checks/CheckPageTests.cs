using System.Text;
using Bindery.Certification.Checks;
using Bindery.Testing;

namespace Bindery.Certification.Tests.Checks;

/// <summary>docs/reference/checks.md is written from the checks; <c>BINDERY_ACCEPT=1</c> writes it anew.</summary>
public sealed class CheckPageTests
{
    private const string Introduction = """
        # Checks

        What `bindery certify` tries, in this order. A check runs when those that it builds on have
        passed; `--check ID` runs one of them with what it builds on. Checks that say nothing about a
        platform (webhooks, where it has none) are skipped, with the reason.

        | check | what holds when it passes | builds on |
        | --- | --- | --- |

        """;

    [Fact]
    public void The_page_lists_every_check()
    {
        StringBuilder page = new(Introduction.ReplaceLineEndings("\n"));
        foreach (ICheck check in CheckList.All)
        {
            string asked = check.IsUsual ? "" : " (with `--faults`)";
            string needs = string.Join(", ", check.Needs.Select(need => $"`{need}`"));
            page.Append($"| `{check.Id}`{asked} | {check.Title} | {needs} |\n");
        }

        Golden.MatchFile(page.ToString(), Repository.PathTo("docs", "reference", "checks.md"));
    }
}
