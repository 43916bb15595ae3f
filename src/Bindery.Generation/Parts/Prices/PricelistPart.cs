using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Backend;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Parts.Views;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Prices;

/// <summary>The pricelist whose prices a backend sends, and the listener of its rules.</summary>
internal sealed class PricelistPart(EntityContext entity) : IPart
{
    public const string Field = "pricelist_id";

    /// <summary>The member that holds the price; null where none comes from a pricelist.</summary>
    public static FieldMapping? PriceOf(EntityContext entity) =>
        entity.Entity.Fields.FirstOrDefault(field => field.Convert == Conversion.PricelistPrice);

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft
            .EnsureField(
                BackendModelPart.ClassOf(entity.Connector),
                PythonName.Of(Field),
                PricelistField()
            )
            .EnsureExtension(
                BackendViewsPart.Form(entity.Connector, "group", "settings", "inside"),
                Field,
                XmlSource.Of($"<field name=\"pricelist_id\" />")
            )
            .EnsureComponent(entity.Connector, "listener", Listener());

    private static PythonSource PricelistField() =>
        PythonSource.Of(
            $"""
            pricelist_id = fields.Many2one(
                comodel_name="product.pricelist",
                help="Its prices are sent; without one, sales prices are. Rules that begin"
                " or end on a date need an export by hand on that day",
            )
            """
        );

    private ComponentSource Listener() =>
        new(
            entity.Names.ComponentClassPrefix + "PricelistListener",
            entity.Names.ComponentPrefix + ".pricelist.listener",
            "generic.pricelist.listener",
            "product.pricelist.item"
        )
        {
            Body = PythonAttribute.OfText("_binding_model", entity.Names.BindingModel),
        };
}
