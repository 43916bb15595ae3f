using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Errors;

internal sealed class HiddenException : IRule
{
    private static readonly string[] Guesses = ["guess", "safe_", "maybe", "_try_", "try_"];

    public RuleInfo Info { get; } =
        new("hidden-exception", RuleFamily.Errors, Severity.Warning)
        {
            What =
                "An `except` for everything goes on without raising, logging or keeping the error.",
            Why =
                "A database error, a typing mistake and a lost network look alike: as success. Data goes missing and nobody is told.",
            Mend =
                "Catch the one error that is expected; or keep it: raise, log it with `_logger.exception`, store it on a record.",
            Bad = """
                try:
                    payload = json.loads(body)
                except Exception:
                    payload = {}
                """,
            Good = """
                try:
                    payload = json.loads(body)
                except ValueError as error:
                    raise ValidationError(_("The answer is no JSON: %s", error)) from error
                """,
            PeerNames =
            [
                "broad-except",
                "broad-exception-caught",
                "W0703",
                "W0718",
                "bare-except",
                "W0702",
                "except-pass",
                "W8138",
                "E722",
                "B001",
                "S110",
                "S112",
            ],
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.IsConnector)
        {
            yield break;
        }

        foreach (PythonFile file in context.SourceFiles)
        {
            foreach (Nested<ExceptHandler> handler in file.Tree.All<ExceptHandler>())
            {
                if (
                    ExceptionTypes.IsBroad(handler.Node)
                    && !ExceptionTypes.Raises(handler)
                    && !ExceptionTypes.UsesError(handler)
                    && !IsAccountedFor(handler)
                    && ExplainingComment.Above(file, handler.Node) is null
                )
                {
                    yield return RuleContext.At(
                        file,
                        handler.Node,
                        "Every error is caught here, and nobody learns of it."
                    );
                }
            }
        }
    }

    private static bool IsAccountedFor(Nested<ExceptHandler> handler) =>
        handler.Parent is not TryStatement attempt
        || IsAboutImport(attempt)
        || FallsBack(attempt, handler.Node)
        || RaisesNext(handler, attempt)
        || Answers(handler)
        || IsGuess(handler)
        || OnlyLogs(attempt);

    /// <summary>The function's own name says that it may fail.</summary>
    private static bool IsGuess(Nested<ExceptHandler> handler) =>
        handler.Enclosing<FunctionDefinition>()?.Name is { } name
        && Guesses.Any(word => name.Contains(word, StringComparison.Ordinal));

    /// <summary>A log that can't be written must not hide what was to be logged.</summary>
    private static bool OnlyLogs(TryStatement attempt) =>
        attempt.Body.Statements.All(statement =>
            statement is ExpressionStatement { Value: CallExpression call }
            && PythonLiteral
                .LastName(call.Function)
                ?.Contains("log", StringComparison.OrdinalIgnoreCase) == true
        );

    private static bool IsAboutImport(TryStatement attempt) =>
        attempt.Body.Statements.Any(statement =>
            statement is ImportStatement or FromImportStatement
        );

    /// <summary>Another way to the same value: computed, not just empty.</summary>
    private static bool FallsBack(TryStatement attempt, ExceptHandler handler) =>
        handler.Body.Statements
            is [AssignmentStatement { Targets: [NameExpression target], Value: var value }]
        && value
            is not (
                DictionaryExpression
                or ListExpression
                or ConstantExpression
                or StringExpression
                or NumberExpression
            )
        && AssignedIn(attempt.Body).Contains(target.Name);

    private static IEnumerable<string> AssignedIn(Block block) =>
        block
            .Statements.SelectMany(statement => statement.DescendantsAndSelf())
            .OfType<AssignmentStatement>()
            .SelectMany(assignment => assignment.Targets.OfType<NameExpression>())
            .Select(target => target.Name);

    private static bool RaisesNext(Nested<ExceptHandler> handler, TryStatement attempt)
    {
        Block? block = handler
            .Ancestors.OfType<Block>()
            .FirstOrDefault(outer => outer.Statements.Contains(attempt));
        int next = block is null ? -1 : block.Statements.IndexOf(attempt) + 1;
        return next > 0
            && next < block!.Statements.Length
            && block.Statements[next] is RaiseStatement;
    }

    /// <summary>An HTTP route that answers with an error status, or keeps a log record, tells somebody.</summary>
    private static bool Answers(Nested<ExceptHandler> handler) =>
        handler
            .Below<CallExpression>()
            .Any(call =>
                PythonLiteral.LastName(call.Node.Function) is { } name
                && (
                    name is "abort" or "make_response" or "Response" or "make_json_response"
                    || name.Contains("log", StringComparison.OrdinalIgnoreCase)
                        && name.Contains("create", StringComparison.OrdinalIgnoreCase)
                )
                && !IsSuccess(call)
            );

    private static bool IsSuccess(Nested<CallExpression> call) =>
        call.Node.Arguments.Any(argument =>
            argument.Name == "status" && argument.Value is NumberExpression { Value: 200 }
        );
}
