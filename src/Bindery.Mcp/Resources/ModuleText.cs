using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;
using Bindery.Modules;
using Bindery.Modules.Connectors;
using Bindery.Modules.Reading;

namespace Bindery.Mcp.Resources;

internal sealed class ModuleText : IResource
{
    public string Address => "bindery://module/{+path}";

    public string Name => "module";

    public string Description => "What a connector has, as inspect_module tells it";

    public string MimeType => "application/json";

    public bool TakesPath => true;

    public string Read(string rest, AllowedFolders? folders, Workbench bench) =>
        ConnectorJson.Write(
            ConnectorReader.Read(Module.Of(ModuleReader.Read(folders!.Resolve(rest))))
        );
}
