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
    )
    {
        if (draft.Find(place) is not null)
        {
            return true;
        }

        string? usage = component.Usage ?? UsageOfComponent.Of(component.Name);
        return usage is not null && draft.FindComponent(usage, component.ApplyOn) is not null;
    }

    public static FoundClass? FindComponent(this ModuleDraft draft, string usage, string model) =>
        draft
            .Classes()
            .FirstOrDefault(found =>
                ClassSearch.TextsOf(found, "_apply_on").Contains(model) && UsageOf(found) == usage
            );

    // By its own word, else by what it inherits from.
    private static string? UsageOf(FoundClass found) =>
        ClassSearch.TextOf(found, "_usage")
        ?? ClassSearch
            .TextsOf(found, "_inherit")
            .Select(UsageOfComponent.Of)
            .FirstOrDefault(usage => usage is not null);
}
