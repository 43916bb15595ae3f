using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class BackendPickedByHeader : IRule
{
    public RuleInfo Info { get; } =
        new("backend-picked-by-header", RuleFamily.Webhooks, Severity.Error)
        {
            What =
                "A webhook finds its backend by a header that anybody can write: with `ilike`, or without verifying a signature with that backend's own secret.",
            Why =
                "An empty or partial header matches any backend, and the caller chooses whose data is changed.",
            Mend =
                "Put an unguessable part into the URL of each backend; or compare the header exactly and verify the signature with the secret of what was found.",
            Bad = """
                shop = request.httprequest.headers.get("X-Shopify-Shop-Domain")
                backend = env["shopify.backend"].search([("shop_url", "ilike", shop)], limit=1)
                """,
            Good = """
                @http.route("/shopify/webhook/<string:token>", type="http", auth="public", csrf=False)
                def webhook(self, token):
                    backend = env["shopify.backend"].search([("webhook_token", "=", token)], limit=1)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (WebhookRoute webhook in context.Webhooks)
        {
            HashSet<string> headers = HeaderNames(webhook);
            foreach (Nested<CallExpression> call in webhook.Below<CallExpression>())
            {
                if (
                    Searches.IsSearch(call.Node)
                    && Searches
                        .Conditions(call.Node)
                        .Any(condition =>
                            IsPicked(webhook, headers, condition.Operator, condition.Value)
                        )
                )
                {
                    yield return RuleContext.At(
                        webhook.File,
                        ((AttributeExpression)call.Node.Function).NameSpan,
                        "The caller's header chooses the backend."
                    );
                }
            }
        }
    }

    private static bool IsPicked(
        WebhookRoute webhook,
        HashSet<string> headers,
        string? @operator,
        PythonExpression value
    ) =>
        value.DescendantsAndSelf().OfType<NameExpression>().Any(name => headers.Contains(name.Name))
        && (@operator is "ilike" or "like" or "=ilike" or "=like" || !webhook.Verifies);

    private static HashSet<string> HeaderNames(WebhookRoute webhook) =>
        [
            .. webhook
                .Below<AssignmentStatement>()
                .Where(assignment =>
                    assignment
                        .Below<AttributeExpression>()
                        .Any(attribute => attribute.Node.Name == "headers")
                )
                .SelectMany(assignment => assignment.Node.Targets.OfType<NameExpression>())
                .Select(target => target.Name),
        ];
}
