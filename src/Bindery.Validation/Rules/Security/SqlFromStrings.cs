using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Security;

internal sealed class SqlFromStrings : IRule
{
    public RuleInfo Info { get; } =
        new("sql-from-strings", RuleFamily.Security, Severity.Error)
        {
            What = "A value is put into the text of an SQL statement.",
            Why = "A value that came from outside can end the statement and begin another.",
            Mend = "Pass values as parameters: `cr.execute(query, (value,))`.",
            Bad = """
                self.env.cr.execute("SELECT id FROM sale_order WHERE name = '%s'" % name)
                """,
            Good = """
                self.env.cr.execute("SELECT id FROM sale_order WHERE name = %s", (name,))
                """,
            PeerNames = ["sql-injection", "E8103", "S608"],
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.IsConnector
            ? context
                .SourceFiles.Where(file =>
                    file.Source.Text.Contains(".execute(", StringComparison.Ordinal)
                )
                .SelectMany(InFile)
            : [];

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
        {
            if (
                call.Node
                    is {
                        Function: AttributeExpression { Name: "execute" } method,
                        Arguments: [var query, ..]
                    }
                && PythonLiteral.LastName(method.Value) is "cr" or "_cr"
                && HoldsValue(query.Value)
            )
            {
                yield return RuleContext.At(
                    file,
                    call.Node,
                    "A value is pasted into this statement."
                );
            }
        }
    }

    private static bool HoldsValue(PythonExpression query) =>
        query switch
        {
            BinaryExpression
            {
                Operator: PythonSymbol.Percent,
                Left: StringExpression,
                Right: var values
            } => Values(values).Any(IsValue),
            StringExpression { IsFormatted: true } text => text
                .Parts.SelectMany(part => part.Fields)
                .Any(field => IsValue(field.Value)),
            CallExpression
            {
                Function: AttributeExpression { Name: "format", Value: StringExpression }
            } format => format.Arguments.Any(argument => IsValue(argument.Value)),
            _ => false,
        };

    private static IEnumerable<PythonExpression> Values(PythonExpression values) =>
        PythonLiteral.Elements(values) ?? [values];

    /// <summary>Names of tables and columns, and numbers, can't be passed as parameters or need not.</summary>
    private static bool IsValue(PythonExpression value) =>
        value switch
        {
            StringExpression or NumberExpression or ConstantExpression => false,
            AttributeExpression attribute => !attribute.Name.StartsWith('_')
                && attribute.Name is not "id",
            NameExpression name => !IsIdentifierName(name.Name),
            CallExpression call => PythonLiteral.LastName(call.Function)
                is not ("int" or "Identifier" or "join" or "SQL"),
            _ => true,
        };

    private static bool IsIdentifierName(string name) =>
        name.Contains("table", StringComparison.Ordinal)
        || name.Contains("column", StringComparison.Ordinal)
        || name.Contains("field", StringComparison.Ordinal)
        || name.Contains("clause", StringComparison.Ordinal)
        || name.Contains("query", StringComparison.Ordinal)
        || name.All(character => char.IsAsciiLetterUpper(character) || character == '_');
}
