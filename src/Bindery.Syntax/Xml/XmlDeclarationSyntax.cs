using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary><c>&lt;?xml … ?&gt;</c>.</summary>
public sealed class XmlDeclarationSyntax(SourceText source, TextSpan span)
    : XmlNodeSyntax(source, span);
