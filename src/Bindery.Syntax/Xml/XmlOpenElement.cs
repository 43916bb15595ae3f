namespace Bindery.Syntax.Xml;

/// <summary>A start tag whose end tag is still to come, and where its content begins among the nodes read.</summary>
internal readonly record struct XmlOpenElement(XmlTagSyntax Tag, int FirstNode);
