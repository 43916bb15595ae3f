using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>Where an entity's adapter sends what is new or changed, in an adapter that only reads.</summary>
internal sealed class WritingEndpointsPart(EntityContext entity) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        if (draft.FindComponent("backend.adapter", entity.Names.BindingModel) is not { } adapter)
        {
            return draft;
        }

        ClassPlace place = new(adapter.Path, PythonName.Of(adapter.Definition.Name));
        Endpoints endpoints = entity.Entity.Endpoints;
        ModuleDraft current = Ensure(draft, place, "_create_path", endpoints.Create?.Path);
        current = Ensure(current, place, "_update_path", endpoints.Update?.Path);
        return Ensure(
            current,
            place,
            "_update_method",
            endpoints.Update is { Method: not "PUT" } update ? update.Method : null
        );
    }

    private static ModuleDraft Ensure(
        ModuleDraft draft,
        ClassPlace place,
        string name,
        string? value
    ) =>
        value is null
            ? draft
            : draft.EnsureAttribute(place, PythonName.Of(name), PythonLiteral.Of(value));
}
