using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class GuessedBackend : IRule
{
    private static readonly string[] Nouns =
    [
        "backend",
        "instance",
        "store",
        "shop",
        "config",
        "connector",
        "account",
        "channel",
    ];

    public RuleInfo Info { get; } =
        new("guessed-backend", RuleFamily.Webhooks, Severity.Error)
        {
            What = "A webhook takes the first backend there is, whoever called.",
            Why = "With two backends, or two companies, the data of one is written into the other.",
            Mend =
                "Put the backend's id or an unguessable token into the URL that is registered with the platform.",
            Bad = """
                backend = env["jira.backend"].search([("use_webhooks", "=", True)], limit=1)
                """,
            Good = """
                @http.route("/jira/webhook/<string:token>", type="http", auth="public", csrf=False)
                def webhook(self, token):
                    backend = env["jira.backend"].search([("webhook_token", "=", token)], limit=1)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (WebhookRoute webhook in context.Webhooks)
        {
            foreach (
                Nested<CallExpression> call in webhook.Below<CallExpression>().Where(IsFirstOfAll)
            )
            {
                yield return RuleContext.At(
                    webhook.File,
                    call.Node,
                    "The first backend found is taken, whoever called."
                );
            }
        }
    }

    private static bool IsFirstOfAll(Nested<CallExpression> call) =>
        Searches.IsSearch(call.Node)
        && Searches.Model(call.Node.Function) is { } model
        && Nouns.Any(noun => model.Split('.')[^1].Contains(noun, StringComparison.Ordinal))
        && call.Node.Arguments.Any(argument =>
            argument.Name == "limit" && argument.Value is NumberExpression { Value: 1 }
        )
        && Searches.IsLiteralDomain(call.Node)
        && Searches.Conditions(call.Node).All(condition => IsConstant(condition.Value));

    private static bool IsConstant(PythonExpression value) =>
        value is ConstantExpression or StringExpression { IsFormatted: false } or NumberExpression;
}
