using Bindery.Syntax.Xml;

namespace Bindery.Modules.Data;

/// <summary>One <c>field</c> of a record: a reference, an expression, or text.</summary>
public sealed record XmlFieldValue(string Name, XmlElementSyntax Element)
{
    public string? Reference => Element.Attribute("ref")?.Value.Trim();

    public string? Expression => Element.Attribute("eval")?.Value.Trim();

    public string Text => Element.Value.Trim();

    /// <summary>The value of a boolean, as the loader would take it; null where it is computed.</summary>
    public bool? Boolean =>
        (Expression ?? Text) switch
        {
            "True" or "1" or "true" or "Yes" => true,
            "False" or "0" or "false" or "" or "None" => false,
            _ => null,
        };
}
