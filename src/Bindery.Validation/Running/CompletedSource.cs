using System.Collections.Immutable;
using Bindery.Modules.Addons;

namespace Bindery.Validation.Running;

/// <summary>
/// What a user's catalogue says, and after it what others do. A database without demonstration data, or one from
/// which records were deleted, doesn't hold every external id of an addon: those of the others count as well.
/// </summary>
internal sealed class CompletedSource(IAddonSource first, IAddonSource rest) : IAddonSource
{
    private readonly Dictionary<string, AddonFacts?> completed = new(StringComparer.Ordinal);

    public AddonFacts? Find(string name)
    {
        if (!completed.TryGetValue(name, out AddonFacts? facts))
        {
            completed[name] = facts = Complete(first.Find(name), rest.Find(name));
        }

        return facts;
    }

    private static AddonFacts? Complete(AddonFacts? own, AddonFacts? other) =>
        own is null || other is null
            ? own ?? other
            : own with
            {
                ExternalIds = other
                    .ExternalIds.ToImmutableDictionary(StringComparer.Ordinal)
                    .SetItems(own.ExternalIds),
            };
}
