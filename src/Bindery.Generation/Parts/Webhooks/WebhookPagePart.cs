using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Views;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Webhooks;

/// <summary>The page of the backend's form that tells the address for webhooks.</summary>
internal sealed class WebhookPagePart(ConnectorContext connector) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureExtension(
            BackendViewsPart.Form(connector, "page", "settings", "after"),
            "webhooks",
            Page()
        );

    private XmlSource Page() =>
        XmlSource.Of(
            $$"""
            <page
                name="webhooks"
                string="Webhooks"
                groups="connector_base_backend.connector_manager"
            >
                <p>
                    Give {{XmlValue.Of(
                connector.Blueprint.Title
            )}} this address for its webhooks, in JSON format. It
                    must be reachable from the internet by HTTPS.
                </p>
                <div
                    class="alert alert-warning"
                    role="alert"
                    attrs="{'invisible': [('webhook_warning', '=', False)]}"
                >
                    <field name="webhook_warning" />
                </div>
                <group>
                    <field name="webhook_url" widget="CopyClipboardChar" />
                    <field name="previous_webhook_secret" password="True" />
                </group>
                <button
                    name="action_check_webhook_url"
                    type="object"
                    string="Try the Address"
                    icon="fa-plug"
                />
                <button
                    name="action_renew_webhook_token"
                    type="object"
                    string="New Address"
                    icon="fa-refresh"
                    confirm="Deliveries to the old address will be refused. Continue?"
                />
            </page>
            """
        );
}
