using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;
using Bindery.Validation.Documentation;

namespace Bindery.Mcp.Resources;

internal sealed class RuleText : IResource
{
    public string Address => "bindery://rule/{id}";

    public string Name => "rule";

    public string Description => "The page of a rule of validate_module";

    public string MimeType => "text/markdown";

    public string Read(string rest, AllowedFolders? folders, Workbench bench) => RulePage.Of(rest);
}
