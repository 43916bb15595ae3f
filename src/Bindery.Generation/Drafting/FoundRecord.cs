using Bindery.Syntax.Xml;

namespace Bindery.Generation.Drafting;

/// <summary>A record, menu item or template where it stands.</summary>
internal sealed record FoundRecord(
    string Path,
    XmlDocumentSyntax Document,
    XmlElementSyntax Element
);
