namespace Bindery.Modules.Addons;

/// <summary>Several sources as one: the first that knows an addon answers.</summary>
public sealed class AddonSources(params IReadOnlyList<IAddonSource> sources) : IAddonSource
{
    public AddonFacts? Find(string name) =>
        sources.Select(source => source.Find(name)).FirstOrDefault(facts => facts is not null);
}
