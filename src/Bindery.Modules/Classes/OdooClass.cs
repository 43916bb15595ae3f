using System.Collections.Immutable;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Classes;

/// <summary>A Python class with what Odoo and the component framework read from its body.</summary>
public sealed class OdooClass
{
    private readonly Dictionary<string, PythonExpression> attributes = new(StringComparer.Ordinal);

    public OdooClass(PythonFile file, Nested<ClassDefinition> nested)
    {
        File = file;
        Nested = nested;
        foreach (PythonStatement statement in Definition.Body.Statements)
        {
            Note(statement);
        }

        Kind = ClassKindReader.Read(this);
        Fields = [.. FieldDefinition.In(Definition)];
        Methods = [.. Definition.Body.Statements.OfType<FunctionDefinition>()];
    }

    public PythonFile File { get; }

    public Nested<ClassDefinition> Nested { get; }

    public ClassDefinition Definition => Nested.Node;

    public ClassKind Kind { get; }

    public ImmutableArray<FieldDefinition> Fields { get; }

    public ImmutableArray<FunctionDefinition> Methods { get; }

    public bool IsModel =>
        Kind is ClassKind.Model or ClassKind.AbstractModel or ClassKind.TransientModel;

    public bool IsComponent => Kind is ClassKind.Component or ClassKind.AbstractComponent;

    /// <summary><c>_name</c>, where it is a literal.</summary>
    public string? DeclaredName => PythonLiteral.Text(Attribute("_name"));

    /// <summary>What <c>_inherit</c> names; <c>_name</c> used as a variable in it is resolved.</summary>
    public ImmutableArray<string> Inherit => NamesIn(Attribute("_inherit"));

    /// <summary>The model or component that this class makes or extends.</summary>
    public string? EffectiveName => DeclaredName ?? (Inherit.Length == 1 ? Inherit[0] : null);

    /// <summary>Whether it adds to something that exists under the same name.</summary>
    public bool IsExtension => EffectiveName is { } name && Inherit.Contains(name);

    /// <summary>Delegation: the model inherited and the field that leads to it.</summary>
    public ImmutableArray<DelegatedModel> Delegates => [.. DelegatedModel.Of(this)];

    /// <summary>Where its name is written, else where it begins.</summary>
    public PythonNode NameNode => (PythonNode?)Attribute("_name") ?? Definition;

    public PythonExpression? Attribute(string name) => attributes.GetValueOrDefault(name);

    public FieldDefinition? Field(string name) => Fields.LastOrDefault(field => field.Name == name);

    public FunctionDefinition? Method(string name) =>
        Methods.LastOrDefault(method => method.Name == name);

    internal ImmutableArray<string> NamesIn(PythonExpression? expression) =>
        expression is NameExpression { Name: "_name" } && DeclaredName is { } own ? [own]
        : PythonLiteral.Elements(expression) is { } elements
            ? [.. elements.SelectMany(element => NamesIn(element))]
        : PythonLiteral.Texts(expression);

    private void Note(PythonStatement statement)
    {
        if (statement is AssignmentStatement assignment)
        {
            foreach (NameExpression target in assignment.Targets.OfType<NameExpression>())
            {
                attributes[target.Name] = assignment.Value;
            }
        }
        else if (
            statement is AnnotatedAssignmentStatement
            {
                Target: NameExpression name,
                Value: { } value
            }
        )
        {
            attributes[name.Name] = value;
        }
    }
}
