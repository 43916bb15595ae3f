using System.Collections.Immutable;
using System.Reflection;
using Bindery.Core.Changes;
using Bindery.Modules;

namespace Bindery.Generation.Initialisation;

/// <summary>The addons that every connector stands on, as this Bindery carries them inside.</summary>
internal static class FrameworkAddons
{
    private const string Prefix = "addons/";

    public static ImmutableArray<string> Names { get; } =
    ["connector_base_backend", "generic_connector"];

    public static ModuleFiles Open(string name)
    {
        Assembly assembly = typeof(FrameworkAddons).Assembly;
        ModuleFiles files = ModuleFiles.Empty(name);
        foreach (string resource in assembly.GetManifestResourceNames())
        {
            string path = resource.Replace('\\', '/');
            if (path.StartsWith($"{Prefix}{name}/", StringComparison.Ordinal))
            {
                files = files.With(
                    path[$"{Prefix}{name}/".Length..],
                    FileContent.Embedded(assembly, resource)
                );
            }
        }

        return files;
    }
}
