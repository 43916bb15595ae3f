using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Data;

namespace Bindery.Generation.Parts.Inventory;

/// <summary>The jobs of a page of levels, and a schedule for each direction; both are off.</summary>
internal sealed class StockJobsPart(StockLevels levels) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        Schedules(
            QueueFunctionsPart.Add(
                QueueFunctionsPart.Add(
                    ChannelsPart.PutInto(draft, QueueFunctionsPart.Path, levels.Connector.Names),
                    levels.Connector,
                    levels.Binding,
                    [("export_levels", "export_levels")],
                    "export"
                ),
                levels.Connector,
                levels.Binding,
                [("import_levels", "import_levels")],
                "import"
            )
        );

    private ModuleDraft Schedules(ModuleDraft draft) =>
        CronPart.Add(
            CronPart.Add(draft, levels.Connector, "stock_export", "send stock levels"),
            levels.Connector,
            "stock_import",
            "fetch stock levels"
        );
}
