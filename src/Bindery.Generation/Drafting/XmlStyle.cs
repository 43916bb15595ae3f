using Bindery.Syntax.Xml;

namespace Bindery.Generation.Drafting;

/// <summary>One level of indentation in a data file.</summary>
internal static class XmlStyle
{
    /// <summary>XML that a template wrote, indented as the file is.</summary>
    public static string Apply(XmlDocumentSyntax document, string text) =>
        PythonStyle.Indented(text, UnitOf(document));

    private static string UnitOf(XmlDocumentSyntax document)
    {
        string text = document.Source.Text;
        foreach (XmlElementSyntax child in document.Root?.Elements ?? [])
        {
            int start = text.LastIndexOf('\n', child.Span.Start) + 1;
            string indentation = text[start..child.Span.Start];
            if (indentation.Length > 0 && string.IsNullOrWhiteSpace(indentation))
            {
                return indentation;
            }
        }

        return "    ";
    }
}
