using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class CommitInTransaction : IRule
{
    private static readonly string[] Guards =
    [
        "test_enable",
        "testing",
        "test_mode",
        "autocommit",
        "auto_commit",
        "commit",
    ];

    public RuleInfo Info { get; } =
        new("commit-in-transaction", RuleFamily.Jobs, Severity.Warning)
        {
            What = "The transaction of a request or a job is committed in the middle.",
            Why =
                "What follows can fail and leave half of the work in the database; recent queue_job raises an error on a commit in a job.",
            Mend =
                "Split the work into jobs; or write what must be kept in a cursor of its own: `with registry.cursor() as cr`.",
            Bad = """
                for order in orders:
                    self._import_order(order)
                    self.env.cr.commit()
                """,
            Good = """
                for order in orders:
                    self.with_delay()._import_order(order)
                """,
            PeerNames = ["invalid-commit", "E8102"],
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.IsConnector ? context.SourceFiles.Where(IsJudged).SelectMany(InFile) : [];

    private static bool IsJudged(PythonFile file) =>
        file.Source.Text.Contains(".commit(", StringComparison.Ordinal)
        && !file.Path.StartsWith("migrations/", StringComparison.Ordinal)
        && !file.Path.Contains("hooks", StringComparison.Ordinal)
        && !file.Path.StartsWith("cli/", StringComparison.Ordinal);

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
        {
            if (
                IsCommit(call.Node)
                && !IsGuarded(call)
                && !HasOwnCursor(call)
                && ExplainingComment.Above(file, call.Node) is null
            )
            {
                yield return RuleContext.At(
                    file,
                    call.Node,
                    "The running transaction is committed here."
                );
            }
        }
    }

    private static bool IsCommit(CallExpression call) =>
        call.Function is AttributeExpression { Name: "commit" } commit
        && PythonLiteral.LastName(commit.Value) is "cr" or "_cr" or "cursor"
        && call.Arguments.IsEmpty;

    /// <summary>A condition that spares tests, or that a caller sets on purpose.</summary>
    private static bool IsGuarded(Nested<CallExpression> call) =>
        call
            .Ancestors.OfType<IfBranch>()
            .SelectMany(branch => branch.Condition.DescendantsAndSelf())
            .Any(node =>
                (node as StringExpression)?.Value is { } text && IsGuard(text)
                || (node as NameExpression)?.Name is { } name && IsGuard(name)
                || (node as AttributeExpression)?.Name is { } attribute && IsGuard(attribute)
            );

    private static bool IsGuard(string name) =>
        Guards.Any(guard => name.Contains(guard, StringComparison.OrdinalIgnoreCase));

    /// <summary>The cursor was opened by this function or passed in as an object of its own.</summary>
    private static bool HasOwnCursor(Nested<CallExpression> call)
    {
        if (call.Outer<FunctionDefinition>() is not { } function)
        {
            return true;
        }

        string? root = PythonLiteral.DottedName(call.Node.Function)?.Split('.')[0];
        return function.Node.Name.Contains("commit", StringComparison.OrdinalIgnoreCase)
            || function
                .Below<CallExpression>()
                .Any(opened =>
                    PythonLiteral.LastName(opened.Node.Function)
                        is "cursor"
                            or "db_connect"
                            or "connect"
                )
            || call.Ancestors.OfType<WithStatement>()
                .SelectMany(with => with.Items)
                .Any(item => (item.Target as NameExpression)?.Name == root && root != "self")
            || root is "cr" or "new_cr"
                && function.Node.Parameters.Any(parameter => parameter.Name == root)
                && function.Enclosing<ClassDefinition>() is null;
    }
}
