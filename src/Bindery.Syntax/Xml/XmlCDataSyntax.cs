using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

public sealed class XmlCDataSyntax(SourceText source, TextSpan span) : XmlNodeSyntax(source, span)
{
    /// <summary>What stands between the delimiters, line breaks as LF.</summary>
    public string Value => XmlText.NormalizeLineBreaks(Text[9..^3]);
}
