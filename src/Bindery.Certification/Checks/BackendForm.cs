using System.Text.Json.Nodes;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Checks;

/// <summary>Where the web client shows the backend under test.</summary>
internal static class BackendForm
{
    /// <summary>The address with the action of the module's menu; null where no menu opens backends.</summary>
    public static async Task<string?> AddressAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        OdooClient odoo = await context.ClientAsync(cancellation);
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        JsonArray ofModel = new(new JsonArray("res_model", "=", backend.Model));
        foreach (
            JsonObject action in await odoo.SearchReadAsync(
                "ir.actions.act_window",
                ofModel,
                ["name"],
                cancellation
            )
        )
        {
            int actionId = (int)action["id"]!;
            JsonArray ofAction = new JsonArray(
                new JsonArray("action", "=", $"ir.actions.act_window,{actionId}")
            );
            if (
                await odoo.SearchReadAsync("ir.ui.menu", ofAction, ["name"], cancellation)
                is [{ } menu, ..]
            )
            {
                return $"web#action={actionId}&menu_id={(int)menu["id"]!}&model={backend.Model}&view_type=form&id={backend.Id}";
            }
        }

        return null;
    }
}
