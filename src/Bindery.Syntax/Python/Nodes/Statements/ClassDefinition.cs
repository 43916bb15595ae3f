using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>The span begins with the first decorator.</summary>
public sealed class ClassDefinition(TextSpan span, DefinitionHeader header, Block body)
    : PythonStatement(span)
{
    public ImmutableArray<Decorator> Decorators => header.Decorators;

    public string Name => header.Name;

    public TextSpan NameSpan => header.NameSpan;

    /// <summary>From <c>class</c> to the colon.</summary>
    public TextSpan HeaderSpan => header.Span;

    public ImmutableArray<TypeParameter> TypeParameters => header.TypeParameters;

    public required ImmutableArray<Argument> Arguments { get; init; }

    public IEnumerable<PythonExpression> Bases =>
        Arguments.Where(argument => argument.Name is null).Select(argument => argument.Value);

    public IEnumerable<Argument> Keywords =>
        Arguments.Where(argument => argument.Kind == ArgumentKind.Keyword);

    public Block Body { get; } = body;

    public StringExpression? Docstring => Body.Docstring;

    internal override void AddChildren(List<PythonNode> children)
    {
        children.AddRange(Decorators);
        children.AddRange(TypeParameters);
        children.AddRange(Arguments);
        children.Add(Body);
    }
}
