using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Structure;

internal sealed class OptionalImportUsedAtLoad : IRule
{
    public RuleInfo Info { get; } =
        new("optional-import-used-at-load", RuleFamily.Structure, Severity.Warning)
        {
            What =
                "A package imported under `try … except ImportError` is used while the file loads: in a class body, a default argument or a decorator.",
            Why =
                "Where the package is missing, the guard is passed and the file fails a few lines later with a NameError.",
            Mend =
                "Use the package only inside functions, or import it without the guard and declare it in the manifest.",
            Bad = """
                try:
                    import jira
                except ImportError:
                    _logger.debug("jira is missing")

                def call(self, base=jira.resources.BASE_URL):
                    ...
                """,
            Good = """
                def call(self, base=None):
                    base = base or jira.resources.BASE_URL
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.LoadedFiles.SelectMany(InFile);

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        HashSet<string> optional = [.. OptionalNames(file)];
        if (optional.Count == 0)
        {
            yield break;
        }

        foreach (Nested<NameExpression> use in file.Tree.All<NameExpression>())
        {
            if (optional.Contains(use.Node.Name) && IsAtLoad(use))
            {
                yield return RuleContext.At(
                    file,
                    use.Node,
                    $"{use.Node.Name} may be missing, and is used here while the file loads."
                );
            }
        }
    }

    /// <summary>
    /// Packages that only the guarded import binds. What is taken out of one is mostly a decorator or a
    /// base class, and meant to fail.
    /// </summary>
    private static IEnumerable<string> OptionalNames(PythonFile file)
    {
        foreach (TryStatement guard in file.Module.Statements.OfType<TryStatement>())
        {
            if (!guard.Handlers.Any(IsImportError) || guard.Handlers.Any(Rebinds))
            {
                continue;
            }

            foreach (
                ImportedName import in file.Imports.Where(import =>
                    import.Name is null && guard.Body.Span.Contains(import.Node.Span)
                )
            )
            {
                yield return import.LocalName;
            }
        }
    }

    private static bool IsImportError(ExceptHandler handler) =>
        PythonLiteral.LastName(handler.Type) is "ImportError" or "ModuleNotFoundError"
        || PythonLiteral
            .Elements(handler.Type)
            ?.Any(type => PythonLiteral.LastName(type) == "ImportError") == true;

    private static bool Rebinds(ExceptHandler handler) =>
        handler.Body.Statements.Any(statement =>
            statement
                is AssignmentStatement
                    or ImportStatement
                    or FromImportStatement
                    or ClassDefinition
                    or FunctionDefinition
                    or RaiseStatement
        );

    /// <summary>Outside every function body, guard and condition.</summary>
    private static bool IsAtLoad(Nested<NameExpression> use)
    {
        PythonNode below = use.Node;
        foreach (PythonNode outer in use.Ancestors)
        {
            bool isLate =
                outer is FunctionDefinition function && ReferenceEquals(below, function.Body);
            if (
                isLate
                || outer
                    is LambdaExpression
                        or TryStatement
                        or IfStatement
                        or ConditionalExpression
                        or BooleanExpression
            )
            {
                return false;
            }

            below = outer;
        }

        return true;
    }
}
