using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class ErrorAnsweredWithSuccess : IRule
{
    private const int FirstErrorStatus = 400;

    private static readonly HashSet<string> Responses =
    [
        "make_response",
        "make_json_response",
        "Response",
    ];

    public RuleInfo Info { get; } =
        new("error-answered-with-success", RuleFamily.Webhooks, Severity.Warning)
        {
            What = "A webhook that failed answers with status 200.",
            Why = "The platform takes the event as delivered and never sends it again: it is lost.",
            Mend =
                "Answer with an error status: `request.make_response(\"\", status=500)`; or store the event before anything can fail.",
            Bad = """
                except Exception:
                    _logger.exception("Webhook failed")
                    return request.make_response("")
                """,
            Good = """
                except Exception:
                    _logger.exception("Webhook failed")
                    return request.make_response("", status=500)
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.IsConnector)
        {
            yield break;
        }

        foreach (WebhookRoute webhook in context.Webhooks)
        {
            foreach (Nested<ExceptHandler> handler in webhook.Function.Below<ExceptHandler>())
            {
                foreach (Nested<ReturnStatement> answer in Answers(webhook, handler))
                {
                    yield return RuleContext.At(
                        webhook.File,
                        answer.Node,
                        "The platform is told that all went well."
                    );
                }
            }
        }
    }

    private static IEnumerable<Nested<ReturnStatement>> Answers(
        WebhookRoute webhook,
        Nested<ExceptHandler> handler
    ) =>
        ExceptionTypes.IsBroad(handler.Node) && !ExceptionTypes.Raises(handler)
            ? handler
                .Below<ReturnStatement>()
                .Where(answer => webhook.Route.Type == "json" || IsSuccess(answer.Node.Value))
            : [];

    private static bool IsSuccess(PythonExpression? answer) =>
        answer switch
        {
            null or StringExpression or ConstantExpression => true,
            CallExpression call
                when PythonLiteral.LastName(call.Function) is { } name
                    && Responses.Contains(name) => !HasErrorStatus(call),
            _ => false,
        };

    /// <summary>A status that isn't written as a number may be any.</summary>
    private static bool HasErrorStatus(CallExpression call) =>
        call.Arguments.FirstOrDefault(argument => argument.Name == "status") is { } status
        && (
            status.Value is not NumberExpression { Value: { } number } || number >= FirstErrorStatus
        );
}
