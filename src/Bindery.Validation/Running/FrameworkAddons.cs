using Bindery.Modules.Addons;

namespace Bindery.Validation.Running;

/// <summary>Of a catalogue, only the addons whose names have been the same in every series since 11.0.</summary>
internal sealed class FrameworkAddons(IAddonSource catalogue) : IAddonSource
{
    private static readonly HashSet<string> Stable =
    [
        "connector",
        "component",
        "component_event",
        "queue_job",
    ];

    public AddonFacts? Find(string name) => Stable.Contains(name) ? catalogue.Find(name) : null;
}
