using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>A DOCTYPE with its internal subset, which is not read.</summary>
public sealed class XmlDoctypeSyntax(SourceText source, TextSpan span)
    : XmlNodeSyntax(source, span);
