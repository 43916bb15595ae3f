using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>What classes and functions have in common before their arguments.</summary>
public sealed record DefinitionHeader(
    TextSpan Span,
    ImmutableArray<Decorator> Decorators,
    string Name,
    TextSpan NameSpan,
    ImmutableArray<TypeParameter> TypeParameters
);
