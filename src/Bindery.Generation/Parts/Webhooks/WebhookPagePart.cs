using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Views;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Webhooks;

/// <summary>The page of the backend's form that tells the address for webhooks.</summary>
internal sealed class WebhookPagePart(ConnectorContext connector) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureExtension(
            BackendViewsPart.Path,
            new XmlPlace(
                connector.Names.SnakePrefix + "_backend_view_form",
                "page",
                "settings",
                "after"
            ),
            "webhooks",
            Page()
        );

    private XmlSource Page() =>
        XmlSource.Of(
            $"""
            <page
                name="webhooks"
                string="Webhooks"
                groups="connector_base_backend.connector_manager"
            >
                <p>
                    Give {XmlValue.Of(
                connector.Blueprint.Title
            )} this address for its webhooks, in JSON format. It
                    must be reachable from the internet by HTTPS.
                </p>
                <group>
                    <field name="webhook_url" widget="CopyClipboardChar" />
                </group>
            </page>
            """
        );
}
