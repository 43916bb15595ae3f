using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class ExceptionTextInAnswer : IRule
{
    public RuleInfo Info { get; } =
        new("exception-text-in-answer", RuleFamily.Webhooks, Severity.Warning)
        {
            What = "A public webhook returns the text of an exception to its caller.",
            Why =
                "The text may hold table names, other customers' data or a token, and the caller is not known.",
            Mend = "Log it with `_logger.exception`, and answer with a status and nothing else.",
            Bad = """
                except Exception as error:
                    return request.make_response(str(error), status=500)
                """,
            Good = """
                except Exception:
                    _logger.exception("Webhook failed")
                    return request.make_response("", status=500)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (WebhookRoute webhook in context.Webhooks)
        {
            foreach (Nested<ExceptHandler> handler in webhook.Below<ExceptHandler>())
            {
                foreach (Nested<ReturnStatement> returned in handler.Below<ReturnStatement>())
                {
                    if (
                        returned
                            .Below<NameExpression>()
                            .Any(name => name.Node.Name == handler.Node.Name)
                    )
                    {
                        yield return RuleContext.At(
                            webhook.File,
                            returned.Node,
                            "The caller gets the text of the error."
                        );
                    }
                }
            }
        }
    }
}
