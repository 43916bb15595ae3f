using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

public sealed class XmlProcessingInstructionSyntax(SourceText source, TextSpan span)
    : XmlNodeSyntax(source, span)
{
    public string Target => Text.Substring(2, XmlName.LengthAt(Text, 2));

    /// <summary>What follows the target, line breaks as LF.</summary>
    public string Data => XmlText.NormalizeLineBreaks(Text[(2 + Target.Length)..^2].TrimStart());
}
