using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bindery.Certification.Odoo;

/// <summary>"Export to Connectors" in the Action menu of a list.</summary>
internal sealed class ExportWizard(OdooClient odoo)
{
    private const string Model = "connector.export.wizard";

    /// <summary>As if the records had been marked in their list; the only backend is chosen by itself.</summary>
    public async Task SendAsync(
        string model,
        ImmutableArray<int> records,
        CancellationToken cancellation
    )
    {
        JsonNode? wizard = await odoo.CallAsync(
            Model,
            "create",
            new JsonArray(new JsonObject()),
            Context(model, records),
            cancellation
        );
        await odoo.CallAsync(
            Model,
            "action_export",
            new JsonArray(new JsonArray((int)wizard!)),
            Context(model, records),
            cancellation
        );
    }

    private static JsonObject Context(string model, ImmutableArray<int> records) =>
        new()
        {
            ["context"] = new JsonObject
            {
                ["active_model"] = model,
                ["active_ids"] = new JsonArray([.. records.Select(id => (JsonNode)id)]),
            },
        };
}
