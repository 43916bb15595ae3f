using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Webhooks;

/// <summary><c>controllers/webhook_controller.py</c>: the address that the platform calls.</summary>
internal sealed class WebhookControllerPart(
    ConnectorContext connector,
    Blueprints.Webhooks webhooks
) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft
            .EnsureFile("controllers/webhook_controller.py", Source().Text)
            .EnsureImport("controllers", PythonName.Of("webhook_controller"));

    private PythonSource Source()
    {
        PythonName className = PythonName.Of(connector.Names.ClassPrefix + "WebhookController");
        PythonLiteral route = PythonLiteral.Of(
            $"/{connector.Names.SnakePrefix}/webhook/<string:token>"
        );
        return PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            from odoo import http

            from odoo.addons.generic_connector.controllers.webhook import GenericWebhookController


            class {className}(GenericWebhookController, http.Controller):
                {Docstring.Of($"Receives the webhooks of {connector.Blueprint.Title}.")}

                _backend_model = {PythonLiteral.Of(connector.Names.BackendModel)}
                _topic_header = {PythonLiteral.Of(webhooks.TopicHeader)}
                {DeliveryHeader()}
                {TriggeredHeader()}
                {KeptHeaders()}

                @http.route(
                    {route},
                    type="http",
                    auth="none",
                    csrf=False,
                    methods=["POST"],
                    save_session=False,
                )
                def webhook(self, token, **kwargs):
                    {Docstring.Of("Receive a delivery.")}
                    return self._receive(token)

                @http.route(
                    {route},
                    type="http",
                    auth="none",
                    methods=["GET"],
                    save_session=False,
                )
                def webhook_health(self, token, **kwargs):
                    {Docstring.Of("Answer a check of the address.")}
                    return self._answer_check(token)

            """
        );
    }

    private PythonSource DeliveryHeader() =>
        webhooks.DeliveryHeader is { } header
            ? PythonSource.Of($"_delivery_header = {PythonLiteral.Of(header)}")
            : PythonSource.Empty;

    private PythonSource TriggeredHeader() =>
        webhooks.TriggeredAtHeader is { } header
            ? PythonSource.Of($"_triggered_header = {PythonLiteral.Of(header)}")
            : PythonSource.Empty;

    private PythonSource KeptHeaders() =>
        webhooks.AccountHeader is { } header
            ? PythonSource.Of($"_kept_headers = ({PythonLiteral.Of(header)},)")
            : PythonSource.Empty;
}
