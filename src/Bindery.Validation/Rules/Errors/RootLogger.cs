using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Validation.Analysis;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Errors;

internal sealed class RootLogger : IRule
{
    private static readonly HashSet<string> Levels =
    [
        "debug",
        "info",
        "warning",
        "warn",
        "error",
        "critical",
        "exception",
        "log",
    ];

    public RuleInfo Info { get; } =
        new("root-logger", RuleFamily.Errors, Severity.Warning)
        {
            What = "A message goes to the root logger.",
            Why =
                "It carries no name of the addon, so `--log-handler` can neither find nor silence it.",
            Mend = "Use `_logger = logging.getLogger(__name__)`.",
            Bad = """
                logging.error("Shopify answered %s", status)
                """,
            Good = """
                _logger = logging.getLogger(__name__)

                _logger.error("Shopify answered %s", status)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (PythonFile file in context.LoadedFiles)
        {
            foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
            {
                if (
                    ImportedNames.Resolve(file, call.Node.Function)?.Split('.')
                        is ["logging", var level]
                    && Levels.Contains(level)
                )
                {
                    yield return RuleContext.At(
                        file,
                        call.Node,
                        $"logging.{level} writes to the root logger."
                    ) with
                    {
                        Fix = FixOf(file, call.Node),
                    };
                }
            }
        }
    }

    /// <summary>Where the file has a logger of its own by then, that one.</summary>
    private static RuleFix? FixOf(PythonFile file, CallExpression call) =>
        file
            .Module.Statements.OfType<AssignmentStatement>()
            .Where(statement => statement.Span.End <= call.Span.Start)
            .Where(statement =>
                statement
                    is {
                        Targets: [NameExpression],
                        Value: CallExpression
                        {
                            Function: AttributeExpression { Name: "getLogger" }
                        }
                    }
            )
            .Select(statement => ((NameExpression)statement.Targets[0]).Name)
            .FirstOrDefault()
            is { } logger
        && call.Function is AttributeExpression { Value: NameExpression root }
            ? RuleFix.Safe(file.Path, new TextEdit(root.Span, logger))
            : null;
}
