using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools;

/// <summary>Arguments that several tools take.</summary>
internal static class SharedArguments
{
    public static Member Module { get; } =
        Member.Required(
            "module",
            Shape.Text("Folder of the connector, such as addons/shop_connector")
        );

    /// <summary>A platform of the catalogue stays a name; anything else becomes a file's real path.</summary>
    /// <exception cref="BinderyException">There is neither.</exception>
    public static string BlueprintOf(ToolCall call, string nameOrPath)
    {
        if (BlueprintCatalog.Names.Contains(nameOrPath))
        {
            return nameOrPath;
        }

        string path = call.Folders.Resolve(nameOrPath);
        return File.Exists(path) ? path : RequiredBlueprint.Text(nameOrPath);
    }
}
