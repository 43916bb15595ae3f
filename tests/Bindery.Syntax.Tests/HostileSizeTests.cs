using System.Text;
using Bindery.Syntax.Csv;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Syntax.Tests;

/// <summary>
/// Sizes that a reader with quadratic time would not finish in the test's lifetime, and depths that would
/// end a recursive one with the whole process.
/// </summary>
public sealed class HostileSizeTests
{
    private const int Large = 1_000_000;

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("f(")]
    [InlineData("-")]
    [InlineData("not ")]
    [InlineData("lambda: ")]
    [InlineData("a**")]
    [InlineData("a if b else ")]
    [InlineData("x[")]
    [InlineData("f'{")]
    [InlineData("f\"{f'{")]
    [InlineData("if x: ")]
    [InlineData("match ")]
    [InlineData("await ")]
    [InlineData("*")]
    [InlineData("@")]
    [InlineData("a.")]
    [InlineData("a + ")]
    [InlineData("a = ")]
    [InlineData("a, ")]
    [InlineData("a and ")]
    [InlineData("'")]
    [InlineData("'\\")]
    [InlineData("\"\"\"")]
    [InlineData("\\\n")]
    [InlineData("with (")]
    [InlineData("[\nclass ")]
    [InlineData("elif x:\n")]
    [InlineData("a b\n")]
    [InlineData("\0")]
    [InlineData("1_")]
    [InlineData("0_")]
    public void Endless_Python_ends(string piece)
    {
        string text = Repeat(piece);
        PythonModule module = PythonModule.Parse(SourceText.FromText(text));

        Assert.Equal(text.Length, module.Tokens.All[^1].End);
        Assert.NotEmpty(module.DescendantsAndSelf());
    }

    [Fact]
    public void Blocks_nested_too_deeply_are_reported_and_left_out()
    {
        StringBuilder text = new();
        for (int depth = 0; depth < 2000; depth++)
        {
            text.Append(' ', depth).Append("if x:\n");
        }

        text.Append(' ', 2000).Append("y\nclass After:\n    pass\n");

        PythonModule module = PythonModule.Parse(SourceText.FromText(text.ToString()));

        Assert.Contains(
            module.Diagnostics,
            found => found.Message.Contains("nested too deeply", StringComparison.Ordinal)
        );
        Assert.Equal("After", Assert.Single(module.Classes).Name);
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("</a>")]
    [InlineData("<a></b>")]
    [InlineData("<a b='")]
    [InlineData("<a b=\"c\" ")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<?")]
    [InlineData("<!DOCTYPE a [")]
    [InlineData("&")]
    [InlineData("&a")]
    [InlineData("&#0;")]
    [InlineData("<a \"")]
    public void Endless_XML_ends(string piece)
    {
        string text = Repeat(piece);
        XmlDocumentSyntax document = XmlDocumentSyntax.Parse(SourceText.FromText(text));

        Assert.NotEmpty(document.Diagnostics);
        Assert.Equal(text.Length, document.Tokens[^1].Span.End);
    }

    [Theory]
    [InlineData("a,")]
    [InlineData("\"")]
    [InlineData("\"a\"\n")]
    [InlineData("\"\"\"")]
    [InlineData("\r")]
    public void Endless_CSV_ends(string piece)
    {
        string text = Repeat(piece);
        CsvDocumentSyntax document = CsvDocumentSyntax.Parse(SourceText.FromText(text));

        Assert.Equal(text.Length, document.AllRows[^1].FullSpan.End);
        Assert.NotNull(document.AllRows[0].Fields.FirstOrDefault()?.Value ?? "");
    }

    private static string Repeat(string piece) =>
        new StringBuilder().Insert(0, piece, Large / piece.Length).ToString();
}
