using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Classes;

/// <summary>A field as a class body declares it.</summary>
/// <param name="Type">The field's class: <c>Char</c>, <c>Many2one</c>, or one of an addon's own.</param>
public sealed record FieldDefinition(
    string Name,
    string Type,
    CallExpression Call,
    PythonStatement Statement
)
{
    public bool IsRelational => Type is "Many2one" or "One2many" or "Many2many";

    /// <summary>The model on the other side, where it is a literal.</summary>
    public string? Comodel =>
        IsRelational ? PythonLiteral.Text(Argument("comodel_name") ?? Positional(0)) : null;

    public PythonExpression? Argument(string name) =>
        Call.Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;

    public PythonExpression? Positional(int index) =>
        Call
            .Arguments.Where(argument => argument.Kind == ArgumentKind.Positional)
            .ElementAtOrDefault(index)
            ?.Value;

    internal static IEnumerable<FieldDefinition> In(ClassDefinition definition)
    {
        foreach (PythonStatement statement in definition.Body.Statements)
        {
            (PythonExpression? target, PythonExpression? value) = statement switch
            {
                AssignmentStatement { Targets.Length: 1 } plain => (plain.Targets[0], plain.Value),
                AnnotatedAssignmentStatement annotated => (annotated.Target, annotated.Value),
                _ => (null, null),
            };
            if (
                target is NameExpression name
                && value is CallExpression call
                && TypeOf(call) is { } type
            )
            {
                yield return new FieldDefinition(name.Name, type, call, statement);
            }
        }
    }

    private static string? TypeOf(CallExpression call) =>
        PythonLiteral.LastName(call.Function) is { Length: > 0 } type
        && char.IsAsciiLetterUpper(type[0])
            ? type
            : null;
}
