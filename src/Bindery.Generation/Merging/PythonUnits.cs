using Bindery.Syntax.Python;

namespace Bindery.Generation.Merging;

/// <summary>The named things of a Python file.</summary>
internal static class PythonUnits
{
    public static IEnumerable<Unit> Of(PythonModule module) =>
        module.Statements.SelectMany(statement =>
            statement switch
            {
                ClassDefinition definition => definition
                    .Body.Statements.Where(member => NameOf(member) is not null)
                    .Select(member => new Unit(
                        $"class {definition.Name}.{NameOf(member)}",
                        member.Span
                    )),
                ExpressionStatement { Value: DictionaryExpression dictionary } => dictionary
                    .Entries.Where(entry => entry.Key is StringExpression)
                    .Select(entry => new Unit(
                        $"entry {((StringExpression)entry.Key!).Value}",
                        entry.Span
                    )),
                FromImportStatement import =>
                [
                    new Unit($"from {new string('.', import.Level)}{import.Module}", import.Span),
                ],
                _ => NameOf(statement) is { } name ? [new Unit(name, statement.Span)] : [],
            }
        );

    public static IEnumerable<string> MethodNames(ClassDefinition definition) =>
        definition
            .Body.Statements.OfType<FunctionDefinition>()
            .Where(method => method.Decorators.IsEmpty)
            .Select(method => method.Name);

    private static string? NameOf(PythonStatement statement) =>
        statement switch
        {
            FunctionDefinition function => function.Name,
            AssignmentStatement { Targets: [NameExpression target] } => target.Name,
            _ => null,
        };
}
