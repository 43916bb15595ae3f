using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Syntax.Tests.Xml;

public sealed class XmlDocumentTests
{
    [Fact]
    public void Reads_a_data_file_with_the_places_of_its_parts()
    {
        XmlDocumentSyntax document = Parse(
            "<?xml version=\"1.0\"?>\n<!-- c -->\n<odoo>\n  <record id='a' model=\"x\n y\">"
                + "<field name='b'>1 &lt; 2<![CDATA[ & ]]>3</field></record>\n</odoo>\n"
        );

        Assert.Empty(document.Diagnostics);
        XmlElementSyntax record = document.Descendants().Single(found => found.Name == "record");
        Assert.Equal("4:3", document.PositionOf(record).ToString());
        XmlAttributeSyntax model = record.Attribute("model")!;
        Assert.Equal(("x  y", "x\n y", '"'), (model.Value, model.RawValue, model.Quote));
        Assert.Equal("1 < 2 & 3", record.Elements.Single().Value);
        Assert.Equal("</record>", document.Source[record.EndTagSpan!.Value]);
    }

    [Theory]
    [InlineData("<a>&#65;&#x42;&amp;&quot;&apos;&gt;\r\n</a>", "AB&\"'>\n")]
    [InlineData("<!DOCTYPE a [<!ENTITY e \"x>\">]><a>&e;</a>", "&e;")]
    [InlineData("<a>é😀</a>", "é😀")]
    public void Decodes_text(string text, string expected)
    {
        XmlDocumentSyntax document = Parse(text);

        Assert.Empty(document.Diagnostics);
        Assert.Equal(expected, document.Root!.Value);
    }

    [Theory]
    [InlineData("<a><b></a>", "1:4: <b> has no end tag")]
    [InlineData("<a></b></a>", "1:4: </b> ends no element that is open here")]
    [InlineData("<a>\n<a", "2:1: this tag never ends; expected '>'")]
    [InlineData("<a b='1' b='2'/>", "1:10: the attribute 'b' stands here twice")]
    [InlineData("<a b=1/>", "1:4: expected an attribute: name=\"value\"")]
    [InlineData("<a>R&D</a>", "1:5: an '&' that begins no reference must be written as &amp;")]
    [InlineData("<a>R\u0001D</a>", "1:5: the character U+0001 can't stand in XML; remove it")]
    [InlineData(
        "<a>&nbsp;</a>",
        "1:4: '&nbsp;' stands for nothing in XML; write the character itself or its number"
    )]
    [InlineData("<a/><b/>", "1:5: a second root element; XML allows one")]
    [InlineData("<a/>text", "1:5: text outside of the root element")]
    [InlineData(
        "\n<?xml version='1.0'?><a/>",
        "2:1: an XML declaration may stand only at the very start of the file"
    )]
    [InlineData("<a>1 < 2</a>", "1:6: a '<' that begins no tag must be written as &lt;")]
    [InlineData("<a><!-- </a>", "1:4: this comment never ends; expected '-->'")]
    [InlineData("", "1:1: the file has no root element")]
    public void Says_what_is_wrong_and_where(string text, string expected) =>
        Assert.Contains(expected, Parse(text).Diagnostics.Select(found => found.ToString()));

    [Fact]
    public void Finds_the_elements_after_an_error()
    {
        XmlDocumentSyntax document = Parse(
            "<odoo><record id='a><field/></record><record id='b'/></odoo>"
        );

        Assert.Contains(document.Descendants(), found => found.Attribute("id")?.Value == "b");
    }

    private static XmlDocumentSyntax Parse(string text) =>
        XmlDocumentSyntax.Parse(SourceText.FromText(text));
}
