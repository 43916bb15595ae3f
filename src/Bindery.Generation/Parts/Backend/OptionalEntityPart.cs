using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Backend;

/// <summary>What the backend has to know of an entity whose settings may be empty.</summary>
internal sealed class OptionalEntityPart(EntityContext entity) : IPart
{
    private const int ClassIndent = 4;

    public ModuleDraft PutInto(ModuleDraft draft) => Members(Enabling(draft));

    private ModuleDraft Enabling(ModuleDraft draft)
    {
        string attribute = $"_{WordCase.ToSnake(entity.Names.Plural)}_settings";
        return entity.Entity.EnabledBy.IsEmpty
            ? draft
            : draft.EnsureAttribute(
                BackendModelPart.ClassOf(entity.Connector),
                PythonName.Of(attribute),
                Scalars
                    .Tuple(entity.Entity.EnabledBy)
                    .ToSource(ClassIndent, suffix: $"{attribute} = ".Length)
            );
    }

    private ModuleDraft Members(ModuleDraft draft)
    {
        ClassPlace backend = BackendModelPart.ClassOf(entity.Connector);
        PythonName attribute = PythonName.Of("_member_settings");
        ImmutableArray<string> settings =
        [
            .. entity.Entity.MemberSettings.Union(entity.Entity.EnvelopeSettings),
        ];
        return settings.IsEmpty
            ? draft
            : settings.Aggregate(
                draft.EnsureAttribute(backend, attribute, PythonSource.Of($"[]")),
                (current, setting) =>
                    current.EnsureListElement(backend, attribute, PythonLiteral.Of(setting))
            );
    }
}
