using Bindery.Generation.Parts.Components;
using Bindery.Modules.Connectors;

namespace Bindery.Generation.Drafting;

/// <summary>Finds a component by what it does for which model, whatever it is called.</summary>
internal static class ComponentSearch
{
    public static bool HasComponent(
        this ModuleDraft draft,
        ClassPlace place,
        ComponentSource component
    ) => draft.Find(place) is not null || draft.ComponentFor(component) is not null;

    /// <summary>The usage that a component has by its own word or by what it inherits from.</summary>
    public static string? UsageOf(FoundClass found) =>
        ClassSearch.TextOf(found, "_usage")
        ?? ClassSearch.TextsOf(found, "_inherit").Select(UsageOfComponent.Of).FirstOrDefault(role => role is not null);

    private static FoundClass? ComponentFor(this ModuleDraft draft, ComponentSource component)
    {
        string? usage = component.Usage ?? UsageOfComponent.Of(component.Name);
        return usage is null
            ? null
            : draft
                .Classes()
                .FirstOrDefault(found =>
                    ClassSearch.TextsOf(found, "_apply_on").Contains(component.ApplyOn)
                    && UsageOf(found) == usage
                );
    }
}
