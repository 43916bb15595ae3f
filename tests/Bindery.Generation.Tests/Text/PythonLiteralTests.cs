using System.Text.Json;
using Bindery.Generation.Text;
using CsCheck;

namespace Bindery.Generation.Tests.Text;

public sealed class PythonLiteralTests
{
    private static readonly string[] Hostile =
    [
        "",
        "'",
        "\"",
        "'\"",
        "\\",
        "\\\"",
        "\"\"\"",
        "'''",
        "\n\r\t\0",
        "{name}",
        "%s",
        "\u202eevil",
        "\u2028",
        "\ufeff",
        "متجر",
        "👩‍👩‍👧",
        "\"; import os; os.system(\"x\") #",
    ];

    [Fact]
    public async Task Python_reads_back_every_text()
    {
        string[] texts =
        [
            .. Hostile,
            .. Gen.String[Gen.Char, 0, 30].Array[400].Single().Select(Whole),
        ];
        string script =
            "import ast,json,sys\n"
            + "pairs=json.load(sys.stdin)\n"
            + "print(json.dumps([t for t,l in pairs if ast.literal_eval(l)!=t]))\n";
        string pairs = JsonSerializer.Serialize(
            texts.Select(text => new[] { text, PythonLiteral.Of(text).ToString() })
        );

        Assert.Equal("[]", (await Python.RunAsync(script, pairs)).Trim());
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("say \"x\"", "'say \"x\"'")]
    [InlineData("a\nb", "\"a\\nb\"")]
    [InlineData("\u202e", "\"\\u202e\"")]
    public void Is_written_as_black_writes_it(string text, string literal) =>
        Assert.Equal(literal, PythonLiteral.Of(text).ToString());

    [Theory]
    [InlineData(true, "True")]
    [InlineData(null, "None")]
    [InlineData(5L, "5")]
    public void Scalars_are_pythons(object? value, string literal) =>
        Assert.Equal(literal, PythonLiteral.OfScalar(value).ToString());

    [Theory]
    [InlineData("class")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("é")]
    [InlineData("")]
    [InlineData("a;b")]
    public void What_is_no_name_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => PythonName.Of(text));

    // A lone surrogate is no text: blueprints and JSON refuse it before it comes here.
    private static string Whole(string text) =>
        string.Concat(text.Where(character => !char.IsSurrogate(character)));
}
