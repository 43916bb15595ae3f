using System.Text;
using Bindery.Core.Reporting;
using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;
using Bindery.Validation.Documentation;

namespace Bindery.Mcp.Resources;

internal sealed class RuleIndex : IResource
{
    public string Address => "bindery://rules";

    public string Name => "rules";

    public string Description => "All rules of validate_module, one a line";

    public string MimeType => "text/markdown";

    public string Read(string rest, AllowedFolders? folders, Workbench bench)
    {
        StringBuilder page = new("# Rules\n\n");
        foreach (ReportedRule rule in ReportedRules.All)
        {
            page.Append($"- `{rule.Id}`: {rule.What}\n");
        }

        return page.ToString();
    }
}
