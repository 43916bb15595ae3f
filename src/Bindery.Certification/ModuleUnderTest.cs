using System.Collections.Immutable;
using Bindery.Certification.Odoo;

namespace Bindery.Certification;

/// <summary>The module, the Odoo for it, and everything that it depends on.</summary>
internal sealed record ModuleUnderTest(
    OdooSource Source,
    string Name,
    ImmutableDictionary<string, Addon> Addons
)
{
    /// <summary>At the bottom of the framework; what stands on it is certified, not prepared.</summary>
    private const string FrameworkBase = "connector_base_backend";

    public Addon Addon => Addons[Name];

    /// <summary>What is installed beforehand: neither the module nor the framework.</summary>
    public ImmutableArray<Addon> TemplateAddons =>
        [
            .. Addons
                .Values.Where(addon => addon.Name != Name && !StandsOnFramework(addon))
                .OrderBy(addon => addon.Name, StringComparer.Ordinal),
        ];

    private bool StandsOnFramework(Addon addon) =>
        addon.Name == FrameworkBase
        || addon.Depends.Any(depend =>
            Addons.TryGetValue(depend, out Addon? found) && StandsOnFramework(found)
        );
}
