using System.Text;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Causes;

namespace Bindery.Diagnosis.Documentation;

/// <summary>A cause's page, written from what the cause says of itself.</summary>
public static class CausePage
{
    /// <exception cref="BinderyException">There is no such cause.</exception>
    public static string Of(string id) =>
        CauseCatalog.Find(id) is { } known
            ? Render(known)
            : throw BinderyException.BadRequest(
                $"there is no cause {id}; docs/causes/README.md lists them."
            );

    public static string Render(CauseInfo cause)
    {
        StringBuilder page = new();
        page.Append($"# {cause.Id}\n\n");
        page.Append($"*{Lower(cause.Family)}, {Lower(cause.Severity)}*\n\n{cause.What}\n\n");
        page.Append($"## How it is recognised\n\n{cause.Seen}\n\n");
        page.Append($"## How it comes about\n\n{cause.Why}\n\n");
        page.Append($"## How to mend it\n\n{cause.Mend}\n");
        if (!cause.Rules.IsEmpty)
        {
            string rules = string.Join(
                ", ",
                cause.Rules.Select(rule => $"[{rule}](../rules/{rule}.md)")
            );
            page.Append(
                $"\n## In the connector’s source\n\n`bindery validate` finds it by {rules}.\n"
            );
        }

        return page.ToString();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
