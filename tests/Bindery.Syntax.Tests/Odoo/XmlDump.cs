using System.Collections.Immutable;
using System.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Syntax.Tests.Odoo;

/// <summary>A document as <c>xml_oracle.py</c> writes lxml's: elements, attributes, text, comments in order.</summary>
internal static class XmlDump
{
    public static string Of(XmlDocumentSyntax document)
    {
        StringBuilder dump = new();
        foreach (XmlNodeSyntax node in document.Nodes.Where(node => node is not XmlTextSyntax))
        {
            Write(node, dump);
        }

        return dump.ToString();
    }

    private static void Write(XmlNodeSyntax node, StringBuilder dump)
    {
        switch (node)
        {
            case XmlElementSyntax element:
                WriteElement(element, dump);
                break;
            case XmlCommentSyntax comment:
                dump.Append('!').AppendPythonJson(comment.Value).Append('\n');
                break;
            case XmlProcessingInstructionSyntax instruction:
                dump.Append("?[").AppendPythonJson(instruction.Target).Append(", ");
                dump.AppendPythonJson(instruction.Data).Append("]\n");
                break;
        }
    }

    private static void WriteElement(XmlElementSyntax element, StringBuilder dump)
    {
        dump.Append('<').AppendPythonJson(Local(element.Name)).Append('\n');
        foreach (XmlAttributeSyntax attribute in element.Attributes.Where(IsNoNamespace))
        {
            dump.Append('@').AppendPythonJson(Local(attribute.Name));
            dump.AppendPythonJson(attribute.Value).Append('\n');
        }

        WriteNodes(element.Nodes, dump);
        dump.Append(">\n");
    }

    /// <summary>Text and CDATA side by side are one text.</summary>
    private static void WriteNodes(ImmutableArray<XmlNodeSyntax> nodes, StringBuilder dump)
    {
        StringBuilder text = new();
        foreach (XmlNodeSyntax node in nodes)
        {
            string? value = (node as XmlTextSyntax)?.Value ?? (node as XmlCDataSyntax)?.Value;
            text.Append(value);
            if (value is null)
            {
                Flush(text, dump);
                Write(node, dump);
            }
        }

        Flush(text, dump);
    }

    private static void Flush(StringBuilder text, StringBuilder dump)
    {
        if (text.Length > 0)
        {
            dump.Append('=').AppendPythonJson(text.ToString()).Append('\n');
            text.Clear();
        }
    }

    private static bool IsNoNamespace(XmlAttributeSyntax attribute) =>
        attribute.Name != "xmlns" && !attribute.Name.StartsWith("xmlns:", StringComparison.Ordinal);

    private static string Local(string name) => name[(name.LastIndexOf(':') + 1)..];
}
