using System.Text.Json.Nodes;
using System.Xml.Linq;
using Bindery.Diagnosis.Odoo;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Diagnosis.Tests.Odoo;

public sealed class XmlRpcValueTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("-7")]
    [InlineData("0.1")]
    [InlineData("\"\"")]
    [InlineData("\" spaces at both ends \"")]
    [InlineData("\"</string></value><value>&amp; \\\" ' ]]> é 😀 \\t\\n\\r\"")]
    [InlineData("[]")]
    [InlineData("""[1,["a",null],{"b":[{"<c>":"&"}]}]""")]
    public void What_is_written_is_read_again(string json)
    {
        string written = XmlRpcValue.Write(JsonNode.Parse(json));

        Assert.Equal("value", XElement.Parse(written).Name.LocalName);
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(Read(written))),
            written
        );
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\u0008")]
    [InlineData("\uFFFF")]
    public void What_XML_has_no_way_to_write_is_replaced(string text) =>
        Assert.Equal("\"\\uFFFD\"", Read(XmlRpcValue.Write(JsonValue.Create(text))));

    [Theory]
    [InlineData("<value>bare</value>", "\"bare\"")]
    [InlineData("<value><i8>9007199254740993</i8></value>", "9007199254740993")]
    [InlineData("<value><boolean> 1 </boolean></value>", "true")]
    [InlineData("<value><base64>QUI=</base64></value>", "\"QUI=\"")]
    public void Reads_what_others_write(string xml, string json) => Assert.Equal(json, Read(xml));

    private static string Read(string xml) =>
        XmlRpcValue.Read(XmlDocumentSyntax.Parse(SourceText.FromText(xml)).Root!)?.ToJsonString()
        ?? "null";
}
