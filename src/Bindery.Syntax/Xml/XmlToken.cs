using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>A run of text or one piece of markup. A file's tokens follow on each other without gap.</summary>
public readonly record struct XmlToken(XmlTokenKind Kind, TextSpan Span);
