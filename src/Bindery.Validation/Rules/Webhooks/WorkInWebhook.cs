using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class WorkInWebhook : IRule
{
    private static readonly string[] Prefixes =
    [
        "action_",
        "button_",
        "import_record",
        "import_batch",
        "export_record",
        "_create_invoices",
        "_import_",
        "sync_",
    ];

    private static readonly HashSet<string> Deferring = ["with_delay", "delayable", "delay"];

    public RuleInfo Info { get; } =
        new("work-in-webhook", RuleFamily.Webhooks, Severity.Warning)
        {
            What = "A webhook confirms, cancels, imports or exports records before it answers.",
            Why =
                "Platforms wait a few seconds, then send again, and in the end switch the webhook off; an error there loses the event.",
            Mend = "Store the event, answer, and process it in a job: `with_delay()`.",
            Bad = """
                def webhook(self):
                    order = self._find_order()
                    order.action_cancel()
                    return request.make_response("")
                """,
            Good = """
                def webhook(self):
                    order = self._find_order()
                    order.with_delay().action_cancel()
                    return request.make_response("")
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (WebhookRoute webhook in context.Webhooks)
        {
            HashSet<string> deferred = DeferredNames(webhook);
            foreach (Nested<CallExpression> call in webhook.Below<CallExpression>())
            {
                if (
                    call.Node.Function is AttributeExpression method
                    && IsWork(method)
                    && !IsDeferred(method.Value)
                    && !(method.Value is NameExpression name && deferred.Contains(name.Name))
                )
                {
                    yield return RuleContext.At(
                        webhook.File,
                        call.Node,
                        $"{method.Name} runs before the platform gets its answer."
                    );
                }
            }
        }
    }

    private static HashSet<string> DeferredNames(WebhookRoute webhook) =>
        [
            .. webhook
                .Below<AssignmentStatement>()
                .Where(assignment => IsDeferred(assignment.Node.Value))
                .SelectMany(assignment => assignment.Node.Targets.OfType<NameExpression>())
                .Select(target => target.Name),
        ];

    private static bool IsWork(AttributeExpression method) =>
        method.Value is not NameExpression { Name: "self" }
        && Prefixes.Any(prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsDeferred(PythonExpression receiver) =>
        receiver
            .DescendantsAndSelf()
            .OfType<AttributeExpression>()
            .Any(part => Deferring.Contains(part.Name));
}
