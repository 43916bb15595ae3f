using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>A stretch that is no XML: markup that never ends, or an end tag without a beginning.</summary>
public sealed class XmlErrorSyntax(SourceText source, TextSpan span) : XmlNodeSyntax(source, span);
