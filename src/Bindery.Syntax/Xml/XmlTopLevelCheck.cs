using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>One root, no text beside it, and a declaration only at the very start.</summary>
internal static class XmlTopLevelCheck
{
    public static void Check(
        SourceText source,
        ImmutableArray<XmlNodeSyntax> nodes,
        DiagnosticList diagnostics
    )
    {
        bool hasRoot = false;
        foreach (XmlNodeSyntax node in nodes)
        {
            string? complaint = node switch
            {
                XmlElementSyntax when hasRoot => "a second root element; XML allows one",
                XmlTextSyntax { IsWhiteSpace: false } or XmlCDataSyntax =>
                    "text outside of the root element",
                XmlDeclarationSyntax when node.Span.Start > 0 =>
                    "an XML declaration may stand only at the very start of the file",
                _ => null,
            };
            hasRoot |= node is XmlElementSyntax;
            if (complaint is not null)
            {
                diagnostics.Add(new TextSpan(node.Span.Start, 1), complaint);
            }
        }

        if (!hasRoot)
        {
            diagnostics.Add(new TextSpan(source.Text.Length, 0), "the file has no root element");
        }
    }
}
