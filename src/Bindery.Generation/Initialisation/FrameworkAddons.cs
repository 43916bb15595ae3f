using System.Collections.Immutable;
using Bindery.Core.Carried;
using Bindery.Core.Changes;
using Bindery.Modules;

namespace Bindery.Generation.Initialisation;

/// <summary>The addons that every connector stands on, as this Bindery carries them inside.</summary>
internal static class FrameworkAddons
{
    public static ImmutableArray<string> Names { get; } =
    ["connector_base_backend", "generic_connector"];

    public static ModuleFiles Open(string name)
    {
        CarriedFiles carried = new(typeof(FrameworkAddons).Assembly, $"addons/{name}");
        ModuleFiles files = ModuleFiles.Empty(name);
        foreach ((string path, FileContent content) in carried.ReadAll())
        {
            files = files.With(path, content);
        }

        return files;
    }
}
