using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Follows a name to the one value that its function gives it.</summary>
internal static class LocalValues
{
    /// <summary>The expression itself; for a name that is assigned exactly once, what was assigned.</summary>
    public static PythonExpression Of(
        PythonExpression expression,
        Nested<FunctionDefinition>? function
    ) =>
        expression is NameExpression name && function is { } scope
            ? Single(name.Name, scope) ?? expression
            : expression;

    private static PythonExpression? Single(string name, Nested<FunctionDefinition> function)
    {
        if (function.Node.Parameters.Any(parameter => parameter.Name == name))
        {
            return null;
        }

        PythonExpression? found = null;
        foreach (Nested<AssignmentStatement> assignment in function.Below<AssignmentStatement>())
        {
            if (assignment.Node.Targets.Any(target => Names(target, name)))
            {
                bool isPlain = assignment.Node.Targets is [NameExpression];
                if (found is not null || !isPlain)
                {
                    return null;
                }

                found = assignment.Node.Value;
            }
        }

        return IsSetOtherwise(name, function) ? null : found;
    }

    private static bool IsSetOtherwise(string name, Nested<FunctionDefinition> function) =>
        function.Below<AugmentedAssignmentStatement>().Any(item => Names(item.Node.Target, name))
        || function.Below<ForStatement>().Any(item => Names(item.Node.Target, name))
        || function
            .Below<WithItem>()
            .Any(item => item.Node.Target is { } target && Names(target, name));

    private static bool Names(PythonExpression target, string name) =>
        target is NameExpression single
            ? single.Name == name
            : (PythonLiteral.Elements(target) ?? []).Any(element => Names(element, name));
}
