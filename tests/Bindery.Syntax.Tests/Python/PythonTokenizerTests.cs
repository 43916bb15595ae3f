using System.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Python;

public sealed class PythonTokenizerTests
{
    [Theory]
    [InlineData("", "EndMarker")]
    [InlineData("x", "Name:x Newline: EndMarker")]
    [InlineData("# c", "Comment:# c LineBreak: EndMarker")]
    [InlineData("x = 1 # c\n", "Name:x Operator:= Number:1 Comment:# c Newline:\n EndMarker")]
    [InlineData("(\n)\n", "Operator:( LineBreak:\n Operator:) Newline:\n EndMarker")]
    [InlineData("a \\\r\n + b", "Name:a Operator:+ Name:b Newline: EndMarker")]
    [InlineData("a\rb", "Name:a Newline:\r Name:b Newline: EndMarker")]
    [InlineData("été = 변수", "Name:été Operator:= Name:변수 Newline: EndMarker")]
    [InlineData("\ff", "Name:f Newline: EndMarker")]
    [InlineData("a\0b", "Name:a Error:\0 Name:b Newline: EndMarker")]
    public void Cuts_text_as_CPython_does(string text, string expected) =>
        Assert.Equal(expected, Describe(text));

    [Fact]
    public void Measures_tabs_as_eight_columns() =>
        Assert.Equal(
            "Name:if Name:x Operator:: Newline:\n Indent:\t Name:a Newline:\n"
                + " Indent:          Name:b Newline:\n Dedent Dedent EndMarker",
            Describe("if x:\n\ta\n         b\n")
        );

    [Theory]
    [InlineData("1_000 0x_fF 0o17 0b1 1.5e-3 .5j 1e5", 7)]
    [InlineData("0777 1_ 1e 0xg", 8)]
    public void Cuts_numbers_as_CPython_does(string text, int tokens) =>
        Assert.Equal(tokens, Describe(text).Split(' ').Length - 2);

    [Theory]
    [InlineData("'a\\'b'")]
    [InlineData("rb\"\\\"\"")]
    [InlineData("'''a'b''c\n'''")]
    [InlineData("'a\\\r\nb'")]
    [InlineData("f'{x!r:>{width}}{{'")]
    [InlineData("f\"{x[\"a\"]} {f\"{y}\"}\"")]
    [InlineData("f'{x:%H:%M}'")]
    [InlineData("f'''{\n  x  # c\n}'''")]
    [InlineData("rf'\\{x}'")]
    [InlineData("f'\\N{BULLET} {x}'")]
    public void Takes_a_string_as_one_token(string text) =>
        Assert.Equal($"String:{text} Newline: EndMarker", Describe(text));

    [Fact]
    public void Ends_an_unfinished_string_with_its_line()
    {
        PythonTokens tokens = Tokenize("x = 'abc\ny\n");

        Assert.Equal("1:5: this string never ends", Assert.Single(tokens.Diagnostics).ToString());
        Assert.Contains(tokens.All, token => token is { Kind: PythonTokenKind.Name, Start: 9 });
    }

    [Fact]
    public void Gives_up_a_bracket_where_only_a_statement_can_begin()
    {
        PythonTokens tokens = Tokenize("x = [1,\n\nclass A:\n    pass\n");

        Assert.Equal("1:5: this '[' is never closed", Assert.Single(tokens.Diagnostics).ToString());
        Assert.Contains(tokens.All, token => token.Kind == PythonTokenKind.Indent);
    }

    [Theory]
    [InlineData("if x:\n        a\n    b\n", "3:1: this line's indentation matches no outer block")]
    [InlineData("if x:\n    a\n\tb\n", "3:1: tabs and spaces are mixed in this indentation")]
    public void Reports_indentation_that_Python_refuses(string text, string expected) =>
        Assert.Equal(expected, Tokenize(text).Diagnostics[0].ToString());

    private static PythonTokens Tokenize(string text) =>
        PythonTokenizer.Tokenize(SourceText.FromText(text));

    private static string Describe(string text)
    {
        StringBuilder found = new();
        foreach (PythonToken token in Tokenize(text).All)
        {
            bool isNamed = token.Kind is PythonTokenKind.Dedent or PythonTokenKind.EndMarker;
            found.Append(found.Length > 0 ? " " : "").Append(token.Kind);
            found.Append(isNamed ? "" : ":" + text[token.Start..token.End]);
        }

        return found.ToString();
    }
}
