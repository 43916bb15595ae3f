using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>The span begins with the first decorator.</summary>
public sealed class FunctionDefinition(TextSpan span, DefinitionHeader header, Block body)
    : PythonStatement(span)
{
    public ImmutableArray<Decorator> Decorators => header.Decorators;

    public string Name => header.Name;

    public TextSpan NameSpan => header.NameSpan;

    /// <summary>From <c>async</c> or <c>def</c> to the colon.</summary>
    public TextSpan HeaderSpan => header.Span;

    public ImmutableArray<TypeParameter> TypeParameters => header.TypeParameters;

    public bool IsAsync { get; init; }

    public required ImmutableArray<Parameter> Parameters { get; init; }

    public PythonExpression? Returns { get; init; }

    public Block Body { get; } = body;

    public StringExpression? Docstring => Body.Docstring;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Decorators);
        children.AddRange(TypeParameters);
        children.AddRange(Parameters);
        AddTo(children, Returns);
        children.Add(Body);
    }
}
