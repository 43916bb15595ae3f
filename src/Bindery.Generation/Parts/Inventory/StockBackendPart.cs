using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Backend;
using Bindery.Generation.Parts.Views;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Inventory;

/// <summary>The backend's warehouse, its place on the platform, and the buttons.</summary>
internal sealed class StockBackendPart(StockLevels levels) : IPart
{
    private const string Warehouse = "warehouse_id";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ConnectorContext connector = levels.Connector;
        ClassPlace backend = BackendModelPart.ClassOf(connector);
        ModuleDraft current = draft
            .EnsureDependency("stock")
            .EnsureAttribute(
                backend,
                PythonName.Of("_inventory_binding"),
                PythonLiteral.Of(levels.Binding)
            )
            .EnsureField(backend, PythonName.Of(Warehouse), WarehouseField())
            .EnsureExtension(
                BackendViewsPart.Form(connector, "group", "settings", "inside"),
                Warehouse,
                XmlSource.Of($"<field name=\"warehouse_id\" />")
            )
            .EnsureExtension(SyncButtons(), "sync_stock_export", Button("export", "Send Stock"));
        current = levels.AreFetched
            ? current.EnsureExtension(
                SyncButtons(),
                "sync_stock_import",
                Button("import", "Fetch Stock")
            )
            : current;
        return levels.Members.Place is null
            ? current
            : new SettingPart(connector, Place()).PutInto(current);
    }

    private XmlPlace SyncButtons() =>
        BackendViewsPart.Form(levels.Connector, "button", "action_sync_all", "after");

    private static PythonSource WarehouseField() =>
        PythonSource.Of(
            $"""
            warehouse_id = fields.Many2one(
                comodel_name="stock.warehouse",
                help="Its stock is exchanged with the platform",
            )
            """
        );

    private Setting Place() =>
        new()
        {
            Name = StockLevels.PlaceField,
            Label = $"{levels.Connector.Blueprint.Title} location",
            Type = SettingType.Text,
            Help = "What the platform calls the place where the warehouse's stock lies",
        };

    private static XmlSource Button(string direction, string label) =>
        XmlSource.Of(
            $$"""
            <button
                name="sync_stock_{{XmlValue.Of(direction)}}"
                type="object"
                string="{{XmlValue.Of(label)}}"
                attrs="{'invisible': ['|', ('active', '=', False), ('warehouse_id', '=', False)]}"
            />
            """
        );
}
