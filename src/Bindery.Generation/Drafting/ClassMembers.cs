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

    private static bool Assigns(PythonStatement statement, string name) =>
        statement switch
        {
            AssignmentStatement { Targets: [NameExpression target] } => target.Name == name,
            AnnotatedAssignmentStatement { Target: NameExpression target } => target.Name == name,
            _ => false,
        };
}
