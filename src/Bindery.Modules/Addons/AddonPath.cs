namespace Bindery.Modules.Addons;

/// <summary>Folders in which addons stand side by side, searched in order. Each addon is read once.</summary>
public sealed class AddonPath(IEnumerable<string> folders) : IAddonSource
{
    private readonly List<string> searched = [.. folders.Distinct(StringComparer.Ordinal)];
    private readonly Dictionary<string, AddonFacts?> known = new(StringComparer.Ordinal);

    /// <summary>Keeps facts that were taken from an addon that is already open.</summary>
    public void Remember(AddonFacts facts) => known[facts.Name] = facts;

    public AddonFacts? Find(string name)
    {
        if (!known.TryGetValue(name, out AddonFacts? facts))
        {
            facts = FolderOf(name) is { } folder
                ? AddonFactsReader.Read(Module.Open(folder))
                : null;
            known[name] = facts;
        }

        return facts;
    }

    private string? FolderOf(string name) =>
        name.AsSpan().ContainsAny('/', '\\', '.')
            ? null
            : searched
                .Select(folder => Path.Combine(folder, name))
                .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "__manifest__.py")));
}
