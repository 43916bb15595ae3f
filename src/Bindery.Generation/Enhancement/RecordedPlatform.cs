using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;
using Bindery.Modules.Reading;

namespace Bindery.Generation.Enhancement;

/// <summary>The blueprint that a connector keeps of a platform that the catalogue doesn't have.</summary>
public static class RecordedPlatform
{
    /// <returns>The entities that the connector has; null where it keeps no such blueprint.</returns>
    public static Blueprint? Of(string folder)
    {
        ModuleFiles module = ModuleReader.Read(folder);
        ConnectorNames names = new(module.Name);
        bool isOwn =
            HistoryFile.Read(module).Origin?.Source is not null
            && !BlueprintCatalog.TryOpen(names.Platform, out _);
        return isOwn
            ? ConnectorOpening.Open(module).Context.Blueprint with
            {
                Name = names.Platform,
            }
            : null;
    }
}
