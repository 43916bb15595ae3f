using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Inventory;

/// <summary><c>components/inventory.py</c>: the platform's levels, and one component a direction.</summary>
internal sealed class StockComponentsPart(StockLevels levels) : IPart
{
    private const string File = "inventory";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ModuleDraft sending = draft
            .EnsureComponent(levels.Connector, File, Adapter())
            .EnsureComponent(levels.Connector, File, Flow("Exporter", "exporter"))
            .EnsureComponent(levels.Connector, File, Listener());
        return levels.AreFetched
            ? sending.EnsureComponent(levels.Connector, File, Flow("Importer", "importer"))
            : sending;
    }

    private ComponentSource Listener() =>
        Component("Listener", "listener", "generic.inventory.listener") with
        {
            ApplyOn = "stock.quant",
            Body = PythonSource.Lines(
                PythonAttribute.OfText("_binding_model", levels.Binding),
                PythonAttribute.OfText(
                    "_record_path",
                    levels.IsOfTemplates ? "product_id.product_tmpl_id" : null
                )
            ),
        };

    private ComponentSource Adapter() =>
        Component("Adapter", "adapter", "generic.inventory.adapter") with
        {
            AlsoInherits = levels.Connector.AdapterName,
            Docstring = levels.Level.Documentation,
            Body = PythonSource.Lines(Paths(levels.Level.Endpoints), Members()),
        };

    private ComponentSource Flow(string className, string name) =>
        Component(className, name, "generic.inventory." + name) with
        {
            Collection = levels.Connector.Names.BackendModel,
            Body = levels.Members.IsOnHand
                ? PythonAttribute.OfText("_quantity_field", "qty_available")
                : PythonSource.Empty,
        };

    private ComponentSource Component(string className, string name, string inherit) =>
        new(
            levels.Connector.Names.ClassPrefix + "Inventory" + className,
            levels.Connector.Names.DottedPrefix + ".inventory." + name,
            inherit,
            levels.Binding
        );

    private PythonSource Paths(Endpoints endpoints) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_list_path", endpoints.List?.Path),
            PythonAttribute.OfText("_list_envelope", endpoints.List?.Envelope),
            endpoints.Update is { Whole: true } ? Reading(endpoints.Read) : PythonSource.Empty,
            PythonAttribute.OfText("_update_path", endpoints.Update?.Path),
            PythonAttribute.OfText("_variant_update_path", levels.UpdateVariant?.Path),
            endpoints.Update is { Method: not "PUT" }
                ? PythonAttribute.OfText("_update_method", endpoints.Update.Method)
                : PythonSource.Empty,
            PythonAttribute.OfText(
                "_record_envelope",
                endpoints.Update?.Envelope ?? endpoints.Read?.Envelope
            ),
            PythonAttribute.OfText("_body_envelope", endpoints.Update?.BodyEnvelope),
            endpoints.Update?.Body == BodyStyle.Plain
                ? PythonAttribute.Of("_plain_body", (PythonSource)PythonLiteral.Of(true))
                : PythonSource.Empty
        );

    /// <summary>A level that is sent whole is read before.</summary>
    private static PythonSource Reading(Endpoint? read) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_read_path", read?.Path),
            read is null || read.Parameters.IsEmpty
                ? PythonSource.Empty
                : PythonAttribute.Of("_read_parameters", Scalars.Dictionary(read.Parameters)),
            PythonAttribute.Of("_update_is_whole", (PythonSource)PythonLiteral.Of(true))
        );

    private PythonSource Members()
    {
        StockLevelMembers members = levels.Members;
        return PythonSource.Lines(
            levels.UpdateVariant is null
                ? PythonSource.Empty
                : PythonAttribute.OfText("_parent_binding", levels.ParentBinding),
            PythonAttribute.OfText("_item_member", members.Item),
            PythonAttribute.OfText("_place_member", members.Place),
            PythonAttribute.OfText("_quantity_member", members.Quantity),
            members.IsAny is { } any ? Any(any) : PythonSource.Empty,
            members.Constants.IsEmpty
                ? PythonSource.Empty
                : PythonAttribute.Of("_constants", Scalars.Dictionary(members.Constants)),
            PythonAttribute.OfText("_item_field", levels.ItemField),
            PythonAttribute.OfText(
                "_place_field",
                members.Place is null ? null : StockLevels.PlaceField
            ),
            members.NamesAreText
                ? PythonAttribute.Of("_names_are_text", (PythonSource)PythonLiteral.Of(true))
                : PythonSource.Empty
        );
    }

    private static PythonSource Any(FieldMapping any) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_any_member", any.External),
            PythonAttribute.Of(
                "_any_values",
                PythonGroup.Dictionary([
                    .. any.ExportValues.Select(value =>
                        PythonGroup
                            .Leaf(PythonLiteral.OfScalar(value.Value))
                            .Behind(PythonSource.Of($"{PythonLiteral.Of(value.Name == "true")}: "))
                    ),
                ])
            )
        );
}
