using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>A start tag or an empty-element tag.</summary>
public sealed record XmlTagSyntax(
    TextSpan Span,
    string Name,
    TextSpan NameSpan,
    ImmutableArray<XmlAttributeSyntax> Attributes
);
