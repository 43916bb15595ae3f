using System.Collections.Immutable;
using Bindery.Modules;

namespace Bindery.Generation.Initialisation;

/// <summary>What is to be known of the framework addons that this Bindery carries inside.</summary>
public static class CarriedFramework
{
    /// <returns>Versions by the addons' names, as their manifests say.</returns>
    public static ImmutableDictionary<string, string> Versions() =>
        FrameworkAddons.Names.ToImmutableDictionary(
            name => name,
            name => Module.Of(FrameworkAddons.Open(name)).Manifest?.Version ?? "",
            StringComparer.Ordinal
        );
}
