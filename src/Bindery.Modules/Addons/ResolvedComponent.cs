using System.Collections.Immutable;

namespace Bindery.Modules.Addons;

/// <summary>A component with what it takes from its parents.</summary>
/// <param name="IsComplete">Whether every parent was found: only then does null mean "not set".</param>
public sealed record ResolvedComponent(
    string Name,
    bool IsAbstract,
    bool IsComplete,
    string? Usage,
    string? Collection,
    ImmutableArray<string> ApplyOn,
    ImmutableHashSet<string> Ancestry
)
{
    /// <summary>Null for a component that the addon and its dependencies don't have.</summary>
    public static ResolvedComponent? Of(AddonSet addons, string name)
    {
        if (addons.Component(name).Count == 0)
        {
            return null;
        }

        List<string> order = [name];
        List<ComponentFacts> parts = [];
        bool complete = true;
        for (int index = 0; index < order.Count; index++)
        {
            IReadOnlyList<ComponentFacts> own = addons.Component(order[index]);
            complete &= own.Count > 0;
            parts.AddRange(own.Reverse());
            order.AddRange(
                own.SelectMany(part => part.Parents).Except(order, StringComparer.Ordinal).ToList()
            );
        }

        return new ResolvedComponent(
            name,
            addons.Component(name).Any(part => part is { IsAbstract: true, IsExtension: false }),
            complete,
            parts.Select(part => part.Usage).FirstOrDefault(usage => usage is not null),
            parts
                .Select(part => part.Collection)
                .FirstOrDefault(collection => collection is not null),
            parts.Select(part => part.ApplyOn).FirstOrDefault(models => !models.IsEmpty, []),
            [.. order]
        );
    }
}
