using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Errors;

internal sealed class LoopWithoutSavepoint : IRule
{
    private static readonly HashSet<string> Writes =
    [
        "create",
        "write",
        "unlink",
        "bind",
        "export_record",
        "import_record",
    ];

    public RuleInfo Info { get; } =
        new("loop-without-savepoint", RuleFamily.Errors, Severity.Error)
        {
            What =
                "A loop writes records, catches every error and goes on, without a savepoint around each turn.",
            Why =
                "After a database error the transaction is broken: every later statement fails, also those in the handler, and half of a record stays written after other errors.",
            Mend = "Put the body into `with self.env.cr.savepoint():` inside the `try`.",
            Bad = """
                for order in orders:
                    try:
                        self._import_order(order).write({"state": "sale"})
                    except Exception as error:
                        failures.append(str(error))
                """,
            Good = """
                for order in orders:
                    try:
                        with self.env.cr.savepoint():
                            self._import_order(order).write({"state": "sale"})
                    except Exception as error:
                        failures.append(str(error))
                """,
            PeerNames = ["broad-except", "broad-exception-caught", "W0703", "W0718", "B902"],
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
                    && ExceptionTypes.UsesError(handler)
                    && !ExceptionTypes.Raises(handler)
                    && handler.Outer<TryStatement>() is { } attempt
                    && IsInLoop(attempt)
                    && Wrote(attempt)
                    && !IsProtected(attempt)
                )
                {
                    yield return RuleContext.At(
                        file,
                        handler.Node,
                        "The loop goes on after an error in a transaction that may be broken."
                    );
                }
            }
        }
    }

    private static bool IsInLoop(Nested<TryStatement> attempt)
    {
        foreach (PythonNode outer in attempt.Ancestors)
        {
            if (outer is ForStatement or WhileStatement)
            {
                return true;
            }

            if (outer is FunctionDefinition)
            {
                return false;
            }
        }

        return false;
    }

    private static bool Wrote(Nested<TryStatement> attempt) =>
        attempt
            .Below<CallExpression>()
            .Any(call => attempt.Node.Body.Span.Contains(call.Node.Span) && IsWrite(call.Node));

    /// <summary>Files are written too, and commands created: neither touches the database.</summary>
    private static bool IsWrite(CallExpression call) =>
        call.Function is AttributeExpression method
        && Writes.Contains(method.Name)
        && PythonLiteral.LastName(method.Value)
            is not ("Command" or "file" or "f" or "client" or "api" or "buffer" or "output")
        && !(
            method.Name == "write"
            && call.Arguments is [{ Value: StringExpression or BinaryExpression }]
        );

    /// <summary>By a savepoint, a rollback, or a cursor of its own.</summary>
    private static bool IsProtected(Nested<TryStatement> attempt) =>
        attempt
            .Below<CallExpression>()
            .Any(call =>
                PythonLiteral.LastName(call.Node.Function)
                    is "savepoint"
                        or "rollback"
                        or "cursor"
                        or "with_delay"
                        or "delayable"
                        or "new_env"
                        or "Environment"
            )
        || attempt
            .Ancestors.OfType<WithStatement>()
            .SelectMany(with => with.Items)
            .Any(item =>
                item.Context is CallExpression call
                && PythonLiteral.LastName(call.Function) is "savepoint" or "cursor"
            );
}
