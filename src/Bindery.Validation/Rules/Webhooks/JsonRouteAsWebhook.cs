using Bindery.Core.Findings;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class JsonRouteAsWebhook : IRule
{
    public RuleInfo Info { get; } =
        new("json-route-as-webhook", RuleFamily.Webhooks, Severity.Warning)
        {
            What = "A webhook is a route of type `json`.",
            Why =
                "Odoo answers such a route with status 200 whatever happens, an error included, so the platform never sends again; and the raw body that was signed is gone.",
            Mend =
                "Make it a route of type `http` with `csrf=False`, read `request.httprequest.get_data()`, and answer with a status.",
            Bad = """
                @http.route("/shopify/webhook/<string:token>", type="json", auth="public")
                def webhook(self, token):
                    request.env["shopify.backend"].receive(request.jsonrequest)
                """,
            Good = """
                @http.route(
                    "/shopify/webhook/<string:token>", type="http", auth="public", csrf=False
                )
                def webhook(self, token):
                    request.env["shopify.backend"].receive(request.httprequest.get_data())
                    return request.make_response("")
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.IsConnector
            ? context
                .Webhooks.Where(webhook => webhook.Route.Type == "json")
                .Select(webhook =>
                    RuleContext.At(
                        webhook.File,
                        webhook.Route.Function.HeaderSpan,
                        "Every answer of this webhook has status 200."
                    )
                )
            : [];
}
