using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Transport;

internal sealed class RetriedPost : IRule
{
    public RuleInfo Info { get; } =
        new("retried-post", RuleFamily.Transport, Severity.Warning)
        {
            What = "A call that makes something on the platform is repeated when it fails.",
            Why =
                "A time-out says nothing of what the platform did: the second POST makes a second order, label or payment.",
            Mend =
                "Repeat only GET, PUT and DELETE; or send an idempotency key that the platform knows.",
            Bad = """
                Retry(total=3, allowed_methods=["GET", "POST"])
                """,
            Good = """
                Retry(total=3, allowed_methods=["GET", "PUT", "DELETE"])
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.SourceFiles.SelectMany(Policies).Concat(context.HttpCalls.SelectMany(Loops));

    private static IEnumerable<Detection> Policies(PythonFile file) =>
        file.Source.Text.Contains("Retry(", StringComparison.Ordinal)
            ? file
                .Tree.All<CallExpression>()
                .Where(call => PythonLiteral.LastName(call.Node.Function) == "Retry")
                .SelectMany(call => call.Node.Arguments)
                .Where(argument =>
                    argument.Name is "allowed_methods" or "method_whitelist"
                    && (
                        PythonLiteral.IsFalse(argument.Value)
                        || PythonLiteral.IsNone(argument.Value)
                        || PythonLiteral.Texts(argument.Value).Contains("POST")
                    )
                )
                .Select(argument =>
                    RuleContext.At(file, argument, "POST is repeated as well when it fails.")
                )
            : [];

    private static IEnumerable<Detection> Loops(HttpCall http)
    {
        if (
            PythonLiteral.LastName(http.Call.Node.Function) == "post"
            && http.Call.Outer<TryStatement>() is { } attempt
            && attempt.Node.Body.Span.Contains(http.Call.Node.Span)
            && IsRepeated(attempt)
            && attempt.Node.Handlers.Any(handler => !Leaves(handler))
            && !http.File.Source.Text.Contains("dempotency", StringComparison.Ordinal)
            && !IsForToken(http)
        )
        {
            yield return RuleContext.At(
                http.File,
                http.Call.Node,
                "This POST is sent again after an error that may come too late."
            );
        }
    }

    /// <summary>Inside <c>for … in range(…)</c>, or <c>while</c> with a counter, of the same function.</summary>
    private static bool IsRepeated(Nested<TryStatement> attempt) =>
        attempt
            .Ancestors.TakeWhile(outer => outer is not FunctionDefinition)
            .Any(outer =>
                outer
                    is ForStatement
                    {
                        Iterable: CallExpression { Function: NameExpression { Name: "range" } }
                    }
            );

    private static bool Leaves(ExceptHandler handler) =>
        handler.Body.Statements[^1] is RaiseStatement or ReturnStatement or BreakStatement;

    /// <summary>A second token is no second order.</summary>
    private static bool IsForToken(HttpCall http) =>
        http.Call.Enclosing<FunctionDefinition>()?.Name is { } name
        && (
            name.Contains("token", StringComparison.OrdinalIgnoreCase)
            || name.Contains("auth", StringComparison.OrdinalIgnoreCase)
            || name.Contains("login", StringComparison.OrdinalIgnoreCase)
        );
}
