using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>
/// The listeners of an exported entity: what changes in Odoo, in a record or in its variants, is
/// sent by itself where the backend says so.
/// </summary>
internal sealed class ListenerPart(EntityContext entity) : IPart
{
    private const string File = "listener";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ChildEntity? variant = entity.Entity.Children.FirstOrDefault(child =>
            child.Kind == EntityKind.Variant
        );
        ModuleDraft current = draft.EnsureComponent(entity.Connector, File, Record(variant));
        return variant is null
            ? current
            : current.EnsureComponent(entity.Connector, File, Variant(variant));
    }

    private ComponentSource Record(ChildEntity? variant) =>
        Listener(entity.Names) with
        {
            Body = PythonSource.Lines(
                Binding(),
                variant is null
                    ? PythonSource.Empty
                    : PythonSource.Lines(
                        Part(variant),
                        PythonAttribute.OfText("_parts_path", "product_variant_ids")
                    )
            ),
        };

    private ComponentSource Variant(ChildEntity variant)
    {
        EntityNames names = entity.Connector.Names.Of(variant);
        return Listener(names) with
        {
            Body = PythonSource.Lines(
                Binding(),
                PythonAttribute.OfText("_record_path", "product_tmpl_id"),
                Part(variant)
            ),
        };
    }

    private static ComponentSource Listener(EntityNames names) =>
        new(
            names.ComponentClassPrefix + "Listener",
            names.ComponentPrefix + ".listener",
            "generic.export.listener",
            names.OdooModel
        );

    private PythonSource Binding() =>
        PythonAttribute.OfText("_binding_model", entity.Names.BindingModel);

    private PythonSource Part(ChildEntity variant) =>
        PythonAttribute.OfText("_part_binding", entity.Connector.Names.Of(variant).BindingModel);
}
