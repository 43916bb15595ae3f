using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Errors;

internal sealed class WrongConnectionError : IRule
{
    private static readonly HashSet<string> Confused = ["ConnectionError", "TimeoutError"];

    public RuleInfo Info { get; } =
        new("wrong-connection-error", RuleFamily.Errors, Severity.Error)
        {
            What =
                "Python's own `ConnectionError` or `TimeoutError` is caught around calls of `requests`.",
            Why =
                "`requests` has a `ConnectionError` of its own that isn't a kind of Python's: the clause never runs, so nothing is retried.",
            Mend = "Catch `requests.exceptions.ConnectionError` and `requests.exceptions.Timeout`.",
            Bad = """
                try:
                    answer = requests.get(url, timeout=60)
                except ConnectionError as error:
                    raise RetryableJobError(str(error)) from error
                """,
            Good = """
                try:
                    answer = requests.get(url, timeout=60)
                except requests.exceptions.ConnectionError as error:
                    raise RetryableJobError(str(error)) from error
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (HttpCall http in context.HttpCalls)
        {
            if (
                http.IsUrlOpen
                || http.Call.Outer<TryStatement>() is not { } attempt
                || !attempt.Node.Body.Span.Contains(http.Call.Node.Span)
            )
            {
                continue;
            }

            foreach (ExceptHandler handler in attempt.Node.Handlers)
            {
                if (ConfusedIn(http.File, handler) is { } name)
                {
                    yield return RuleContext.At(
                        http.File,
                        handler,
                        $"This {name} is Python's own; requests raises another of that name."
                    );
                }
            }
        }
    }

    /// <summary>Beside a class of requests, Python's own is caught on purpose.</summary>
    private static string? ConfusedIn(PythonFile file, ExceptHandler handler)
    {
        ImmutableArray<PythonExpression> caught =
            PythonLiteral.Elements(handler.Type) ?? (handler.Type is null ? [] : [handler.Type]);
        return caught.Any(type =>
            ImportedNames.Resolve(file, type)?.StartsWith("requests.", StringComparison.Ordinal)
            == true
        )
            ? null
            : caught
                .OfType<NameExpression>()
                .Select(name => name.Name)
                .FirstOrDefault(name => Confused.Contains(name) && file.OriginOf(name) is null);
    }
}
