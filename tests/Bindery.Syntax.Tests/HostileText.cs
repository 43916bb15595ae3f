using CsCheck;

namespace Bindery.Syntax.Tests;

/// <summary>Text made of the pieces that readers stumble over.</summary>
internal static class HostileText
{
    public static readonly Gen<string> Python = Of(
        "class A(B):",
        "def f(a, *b, c=1, **d) -> x:",
        "if x:",
        "elif",
        "else:",
        "try:",
        "except* E as e:",
        "with (a as b, c):",
        "match x:",
        "case [1, *_] | {'a': b as c} if d:",
        "async for x in y",
        "lambda a, /, b: a",
        "return",
        "from . import (a,",
        "import a.b as c",
        "@d",
        "x = y = ",
        "x: int = ",
        "+=",
        "not in",
        "is not",
        "yield from",
        "await",
        ":=",
        "...",
        "**",
        "f\"{a!r:>{w}}{{\"",
        "f'{x[\"a\"]}'",
        "rb'\\'",
        "'''",
        "\"\"\"",
        "f'{",
        "}'",
        "\\\n",
        "\\",
        "    ",
        "\t",
        "\f",
        "(",
        "[",
        "{",
        ")",
        "]",
        "}",
        "0x_f",
        "1_0.e-5j",
        "0777",
        "# c",
        "été",
        "\u2028",
        "\ud800",
        "\0",
        ";",
        ",",
        "a"
    );

    public static readonly Gen<string> Xml = Of(
        "<?xml version=\"1.0\"?>",
        "<!DOCTYPE a [<!ENTITY b \">\">]>",
        "<!DOCTYPE",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?pi",
        "?>",
        "<a",
        "<a b='c'>",
        "<a b=\"'\"/>",
        "</a>",
        "</b>",
        "<b>",
        " b=",
        "'",
        "\"",
        ">",
        "/>",
        "<",
        "&amp;",
        "&#x41;",
        "&nbsp;",
        "&",
        ";",
        "été",
        "\ud800",
        "\0",
        "x"
    );

    public static readonly Gen<string> Csv = Of("a", ",", "\"", "\"\"", "é", " ", "\0", "\ud800");

    private static Gen<string> Of(params string[] pieces) =>
        Gen.OneOf<string>([.. pieces, " ", "\n", "\r\n", "\r", "\n    "])
            .Array[0, 40]
            .Select(chosen => string.Concat(chosen));
}
