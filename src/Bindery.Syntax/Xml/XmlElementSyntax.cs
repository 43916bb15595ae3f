using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

public sealed class XmlElementSyntax(SourceText source, TextSpan span, XmlTagSyntax tag)
    : XmlNodeSyntax(source, span)
{
    /// <summary>With its prefix.</summary>
    public string Name => tag.Name;

    public TextSpan NameSpan => tag.NameSpan;

    public ImmutableArray<XmlAttributeSyntax> Attributes => tag.Attributes;

    public TextSpan StartTagSpan => tag.Span;

    /// <summary>Null for <c>&lt;a/&gt;</c>, and where the end tag is missing.</summary>
    public TextSpan? EndTagSpan { get; init; }

    public bool IsSelfClosing { get; init; }

    /// <summary>Everything between the tags.</summary>
    public ImmutableArray<XmlNodeSyntax> Nodes { get; init; } = [];

    public IEnumerable<XmlElementSyntax> Elements => Nodes.OfType<XmlElementSyntax>();

    /// <summary>The text and CDATA directly inside, put together.</summary>
    public string Value =>
        string.Concat(
            Nodes.Select(node =>
                node switch
                {
                    XmlTextSyntax text => text.Value,
                    XmlCDataSyntax data => data.Value,
                    _ => "",
                }
            )
        );

    public XmlAttributeSyntax? Attribute(string name) =>
        Attributes.FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>This element and all below it, in the order of the text. Deep nesting doesn't deepen the stack.</summary>
    public IEnumerable<XmlElementSyntax> DescendantsAndSelf()
    {
        Stack<XmlElementSyntax> pending = new([this]);
        while (pending.TryPop(out XmlElementSyntax? element))
        {
            yield return element;
            for (int index = element.Nodes.Length - 1; index >= 0; index--)
            {
                if (element.Nodes[index] is XmlElementSyntax child)
                {
                    pending.Push(child);
                }
            }
        }
    }
}
