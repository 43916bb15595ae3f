namespace Bindery.Syntax.Xml;

public enum XmlTokenKind : byte
{
    Text,
    StartTag,
    EmptyTag,
    EndTag,
    Comment,
    CData,
    ProcessingInstruction,
    Declaration,
    Doctype,

    /// <summary>A stretch that looks like markup but is none; a diagnostic says why.</summary>
    Error,
}
