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
                AssignmentStatement assignment => Assigns(assignment, name),
                _ => false,
            }
        );

    public static PythonExpression? ValueOf(ClassDefinition definition, string name) =>
        definition
            .Body.Statements.OfType<AssignmentStatement>()
            .LastOrDefault(assignment => Assigns(assignment, name))
            ?.Value;

    private static bool Assigns(AssignmentStatement assignment, string name) =>
        assignment.Targets is [NameExpression target] && target.Name == name;
}
