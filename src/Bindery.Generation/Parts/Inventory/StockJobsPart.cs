using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Data;

namespace Bindery.Generation.Parts.Inventory;

/// <summary>The jobs of a page of levels, and a schedule for each direction; both are off.</summary>
internal sealed class StockJobsPart(StockLevels levels) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ModuleDraft sending = CronPart.Add(
            Functions(
                ChannelsPart.PutInto(draft, QueueFunctionsPart.Path, levels.Connector.Names),
                "export",
                "export_levels",
                "export_level"
            ),
            levels.Connector,
            "stock_export",
            "send stock levels"
        );
        return levels.AreFetched
            ? CronPart.Add(
                Functions(sending, "import", "import_levels"),
                levels.Connector,
                "stock_import",
                "fetch stock levels"
            )
            : sending;
    }

    private ModuleDraft Functions(
        ModuleDraft draft,
        string channel,
        params ReadOnlySpan<string> methods
    ) =>
        QueueFunctionsPart.Add(
            draft,
            levels.Connector,
            levels.Binding,
            [.. methods.ToArray().Select(method => (method, method))],
            channel
        );
}
