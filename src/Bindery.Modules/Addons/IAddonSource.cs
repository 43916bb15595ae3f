namespace Bindery.Modules.Addons;

/// <summary>Where the facts of an addon may be had by its name.</summary>
public interface IAddonSource
{
    AddonFacts? Find(string name);
}
