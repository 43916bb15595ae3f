using Bindery.Core.Findings;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class UnsignedWebhook : IRule
{
    public RuleInfo Info { get; } =
        new("unsigned-webhook", RuleFamily.Webhooks, Severity.Error)
        {
            What = "A public webhook route looks at no signature, secret or token.",
            Why = "Whoever knows the URL can create orders, change prices and delete records.",
            Mend =
                "Verify the platform's signature over the raw body before anything else; refuse with 401.",
            Bad = """
                @http.route("/shopify/webhook", type="http", auth="public", csrf=False)
                def webhook(self):
                    payload = json.loads(request.httprequest.get_data())
                    request.env["shopify.backend"].sudo().process(payload)
                """,
            Good = """
                @http.route("/shopify/webhook/<int:backend_id>", type="http", auth="public", csrf=False)
                def webhook(self, backend_id):
                    body = request.httprequest.get_data()
                    backend = request.env["shopify.backend"].sudo().browse(backend_id).exists()
                    if not backend or not backend.verify_webhook(body, request.httprequest.headers):
                        return request.make_response("", status=401)
                    backend.receive_webhook(body)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context
            .Webhooks.Where(_ => context.IsConnector)
            .Where(webhook =>
                !webhook.Verifies
                && webhook.Below<AttributeExpression>().Any(use => use.Node.Name == "env")
            )
            .Select(webhook => new Detection(
                webhook.File.Path,
                webhook.File.Source.Lines.PositionAt(webhook.Route.Function.HeaderSpan.Start),
                $"Anybody can call {webhook.Route.Paths.FirstOrDefault() ?? webhook.Route.Function.Name}: no signature is verified."
            ));
}
