using Bindery.Core.Changes;

namespace Bindery.Modules.Tests;

/// <summary>Makes modules out of texts.</summary>
internal static class AddonText
{
    public static Module Module(string name, params IEnumerable<(string Path, string Text)> files)
    {
        ModuleFiles all = ModuleFiles.Empty(name);
        foreach ((string path, string text) in files)
        {
            all = all.With(path, FileContent.FromText(text));
        }

        return Modules.Module.Of(all);
    }
}
