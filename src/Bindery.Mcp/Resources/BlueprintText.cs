using Bindery.Blueprints;
using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;

namespace Bindery.Mcp.Resources;

internal sealed class BlueprintText : IResource
{
    public string Address => "bindery://blueprint/{name}";

    public string Name => "blueprint";

    public string Description => "The description of a platform that list_blueprints names";

    public string MimeType => "application/yaml";

    public string Read(string rest, AllowedFolders? folders, Workbench bench) =>
        RequiredBlueprint.Text(rest);
}
