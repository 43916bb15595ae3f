using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Errors;

internal sealed class RetriedPermanentError : IRule
{
    private static readonly HashSet<string> TooWide =
    [
        "OSError",
        "IOError",
        "socket.error",
        "error",
        "HTTPError",
        "requests.HTTPError",
        "requests.exceptions.HTTPError",
        "RequestException",
        "requests.RequestException",
        "requests.exceptions.RequestException",
        "urllib.error.HTTPError",
    ];

    private static readonly HashSet<string> Retryable =
    [
        "RetryableJobError",
        "NetworkRetryableError",
    ];

    public RuleInfo Info { get; } =
        new("retried-permanent-error", RuleFamily.Errors, Severity.Warning)
        {
            What =
                "Every HTTP error becomes a retry, also those that a retry can't help: 400, 401, 404.",
            Why =
                "A wrong token or a refused record is tried again and again, and the user sees it after hours instead of at once. `requests.HTTPError` is an `OSError`, and `socket.error` is another name of that.",
            Mend = "Retry on connection errors, time-outs, 429 and 5xx; let the others fail.",
            Bad = """
                except (socket.error, requests.exceptions.Timeout) as error:
                    raise RetryableJobError(str(error)) from error
                """,
            Good = """
                except (requests.exceptions.ConnectionError, requests.exceptions.Timeout) as error:
                    raise RetryableJobError(str(error)) from error
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.SourceFiles.SelectMany(InFile);

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (Nested<ExceptHandler> handler in file.Tree.All<ExceptHandler>())
        {
            if (WideIn(handler.Node) is { } name && RetriesAlways(handler))
            {
                yield return RuleContext.At(
                    file,
                    handler.Node,
                    $"{name} also means errors that no retry can mend."
                );
            }
        }
    }

    private static string? WideIn(ExceptHandler handler) =>
        (PythonLiteral.Elements(handler.Type) ?? (handler.Type is null ? [] : [handler.Type]))
            .Select(PythonLiteral.DottedName)
            .FirstOrDefault(name => name is not null && TooWide.Contains(name));

    /// <summary>The handler does nothing but raise a retryable error.</summary>
    private static bool RetriesAlways(Nested<ExceptHandler> handler) =>
        handler.Node.Body.Statements[^1] is RaiseStatement { Exception: CallExpression call }
        && PythonLiteral.LastName(call.Function) is { } raised
        && Retryable.Contains(raised)
        && !handler.Below<IfStatement>().Any();
}
