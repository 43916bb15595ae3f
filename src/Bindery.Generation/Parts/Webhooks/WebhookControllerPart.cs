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
            .Classes()
            .Any(found =>
                ClassSearch.TextOf(found, "_backend_model") == connector.Names.BackendModel
            )
            ? draft
            : draft
                .EnsureFile("controllers/webhook_controller.py", Source().Text)
                .EnsureImport("controllers", PythonName.Of("webhook_controller"));

    private PythonSource Source()
    {
        PythonName className = PythonName.Of(connector.Names.ClassPrefix + "WebhookController");
        string address = $"/{connector.Names.SnakePrefix}/webhook/<string:token>";
        PythonLiteral check = PythonLiteral.Of(address);
        PythonLiteral route = PythonLiteral.Of(
            webhooks.TopicEndsAddress ? address + "/<string:topic>" : address
        );
        return PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            from odoo import http
            {(webhooks.TopicEndsAddress ? PythonSource.Of($"from odoo.http import request") : PythonSource.Empty)}

            from odoo.addons.generic_connector.controllers.webhook import GenericWebhookController


            class {className}(GenericWebhookController, http.Controller):
                {Docstring.Of($"Receives the webhooks of {connector.Blueprint.Title}.")}

                _backend_model = {PythonLiteral.Of(connector.Names.BackendModel)}
                {PythonSource.Lines(
                PythonAttribute.OfText("_topic_header", webhooks.TopicHeader),
                PythonAttribute.OfText("_topic_path", webhooks.TopicPath),
                webhooks.Several ? PythonSource.Of($"_several = True") : PythonSource.Empty,
                PythonAttribute.OfText("_events_path", webhooks.EventsPath),
                PythonAttribute.OfText("_delivery_header", webhooks.DeliveryHeader),
                DeliveryPath(),
                PythonAttribute.OfText("_triggered_header", webhooks.TriggeredAtHeader),
                PythonAttribute.OfText("_triggered_path", webhooks.TriggeredAtPath),
                PythonAttribute.OfText("_account_path", webhooks.AccountPath),
                PythonAttribute.OfText("_account_setting", webhooks.AccountSetting),
                KeptHeaders(),
                webhooks.EmptyAnswer ? PythonSource.Of($"_empty_answer = True") : PythonSource.Empty,
                PythonAttribute.OfText("_ping_member", webhooks.PingMember)
            )}

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

                {PythonSource.Paragraphs(Health(check), TopicOfAddress())}

            """
        );
    }

    private PythonSource DeliveryPath() =>
        webhooks.DeliveryPath switch
        {
            [] => PythonSource.Empty,
            [string only] => PythonAttribute.OfText("_delivery_path", only),
            _ => PythonAttribute.Of(
                "_delivery_path",
                PythonGroup.Tuple([.. webhooks.DeliveryPath.Select(PythonAttribute.Text)])
            ),
        };

    private PythonSource KeptHeaders() =>
        webhooks.AccountHeader is { } header
            ? PythonSource.Of($"_kept_headers = ({PythonLiteral.Of(header)},)")
            : PythonSource.Empty;

    private static PythonSource Health(PythonLiteral address) =>
        PythonSource.Of(
            $"""
            @http.route(
                {address},
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

    private PythonSource TopicOfAddress() =>
        webhooks.TopicEndsAddress
            ? PythonSource.Of(
                $"""
                def _topic(self, body):
                    {Docstring.Of(
                    "Return the topic: no delivery names it, so the address ends with it."
                )}
                    return request.httprequest.path.rpartition("/")[2]
                """
            )
            : PythonSource.Empty;
}
