using System.Xml.Linq;
using Bindery.Generation.Text;
using CsCheck;

namespace Bindery.Generation.Tests.Text;

public sealed class XmlValueTests
{
    [Fact]
    public void Any_text_comes_back_from_an_attribute_and_an_element() =>
        Gen.String.Sample(text =>
        {
            XmlValue value = XmlValue.Of(text);
            XElement element = XElement.Parse($"<a b=\"{value}\">{value}</a>");

            Assert.Equal(Writable(text), element.Attribute("b")!.Value);
            Assert.Equal(Writable(text), element.Value);
        });

    [Theory]
    [InlineData("\" onload=\"x", "&quot; onload=&quot;x")]
    [InlineData("</field><evil/>", "&lt;/field&gt;&lt;evil/&gt;")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("a\0b", "ab")]
    public void What_would_end_it_is_encoded(string text, string encoded) =>
        Assert.Equal(encoded, XmlValue.Of(text).ToString());

    // XML has no way to write most control characters; a lone surrogate becomes U+FFFD.
    private static string Writable(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(rune =>
                    rune.Value is '\n' or '\t'
                    || (rune.Value >= 0x20 && rune.Value is not (0xFFFE or 0xFFFF))
                )
                .Select(rune => rune.ToString())
        );
}
