using Bindery.Syntax.Python;

namespace Bindery.Generation.Drafting;

/// <summary>What a class has under a name.</summary>
internal static class ClassMembers
{
    public static PythonStatement? Find(ClassDefinition definition, string name) =>
        definition.Body.Statements.FirstOrDefault(statement =>
            statement switch
            {
                FunctionDefinition function => function.Name == name,
                _ => Assigns(statement, name),
            }
        );

    public static bool Has(IEnumerable<FoundClass> classes, string name) =>
        classes.Any(found => Find(found.Definition, name) is not null);

    public static PythonExpression? ValueOf(ClassDefinition definition, string name) =>
        definition.Body.Statements.LastOrDefault(statement => Assigns(statement, name)) switch
        {
            AssignmentStatement assignment => assignment.Value,
            AnnotatedAssignmentStatement annotated => annotated.Value,
            _ => null,
        };

    /// <summary>The name of the field that is made with a text, such as its comodel.</summary>
    public static string? FieldWith(ClassDefinition definition, string text) =>
        definition
            .Body.Statements.OfType<AssignmentStatement>()
            .Where(statement => statement.Value is CallExpression)
            .Where(statement =>
                statement
                    .Value.DescendantsAndSelf()
                    .OfType<StringExpression>()
                    .Any(known => known.Value == text)
            )
            .Select(statement => (statement.Targets[0] as NameExpression)?.Name)
            .FirstOrDefault();

    private static bool Assigns(PythonStatement statement, string name) =>
        statement switch
        {
            AssignmentStatement { Targets: [NameExpression target] } => target.Name == name,
            AnnotatedAssignmentStatement { Target: NameExpression target } => target.Name == name,
            _ => false,
        };
}
