using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using CsCheck;

namespace Bindery.Syntax.Tests.Python;

/// <summary>Files in many styles for edits to be made in.</summary>
internal static class EditingStyles
{
    private static readonly Gen<string> Element = Gen.OneOf<string>(
        "a",
        "'b, c'",
        "(d)",
        "f(e,\n      g)",
        "lambda x, y: x",
        "('h'\n    'i')",
        "[1, 2,]",
        "# no comment\n    j"
    );

    private static readonly Gen<string> Between = Gen.OneOf<string>(
        ", ",
        ",",
        " , ",
        ",\n    ",
        ",  # c\n    ",
        ",\n    # above\n    ",
        ",\n\n    ",
        ",  \n    ",
        ", \\\n    "
    );

    private static readonly Gen<string> Opening = Gen.OneOf<string>(
        "",
        " ",
        "\n    ",
        "  # c\n    "
    );

    private static readonly Gen<string> Closing = Gen.OneOf<string>(
        "",
        " ",
        ",",
        ", ",
        "\n",
        ",\n",
        ",  # c\n",
        "  # c\n",
        ",\n    # end\n"
    );

    /// <summary>A module whose one statement assigns a display: list, set, tuple or dictionary.</summary>
    public static readonly Gen<SourceText> Displays = Gen.Select(
            Gen.OneOf<string>("[]", "{}", "()", "{:}"),
            Gen.Select(Element, Between).Array[0, 4],
            Gen.Select(Opening, Closing),
            Gen.OneOf<string>("\n", "\r\n")
        )
        .Select(
            (brackets, items, ends, newLine) =>
                SourceText.FromText(
                    Display(brackets, items, ends).Replace("\n", newLine, StringComparison.Ordinal)
                )
        )
        .Where(source => PythonModule.Parse(source).Diagnostics.IsEmpty)
        .Where(source => Expression(source) is not null);

    /// <summary>A module whose last statement may be a class.</summary>
    public static readonly Gen<SourceText> Modules = Gen.Select(
            Gen.OneOf<string>(
                "",
                "\n\n",
                "# only a comment\n",
                "'''doc'''\n",
                "import a\n",
                "x = 1  \n\n\n",
                "# head\n\nfrom . import b\n\n\n"
            ),
            Gen.OneOf<string>(
                "",
                "class A:\n    pass\n",
                "class A:\n    '''doc'''\n",
                "class A:\n    x = 1  # c\n    # end\n",
                "class A:\n\n    def f(self):\n        return (\n            1)\n\n    # end\n\n# outside\n",
                "class A(B):\n\tx = 1\n\n\n",
                "@d\nclass A(B):\n  x = 1; y = 2",
                "class A:\n    if x:\n        y = 1\n        # deep\n\n\nz = 1\n"
            ),
            Gen.OneOf<string>("\n", "\r\n"),
            Gen.Bool
        )
        .Select(
            (head, tail, newLine, endsWithBreak) =>
                SourceText.FromText(
                    (endsWithBreak ? head + tail : (head + tail).TrimEnd('\n')).Replace(
                        "\n",
                        newLine,
                        StringComparison.Ordinal
                    )
                )
        )
        .Where(source => PythonModule.Parse(source).Diagnostics.IsEmpty);

    public static PythonExpression? Expression(SourceText source) =>
        PythonModule.Parse(source).Statements is [AssignmentStatement { Value: { } value }]
        && value
            is ListExpression
                or SetExpression
                or DictionaryExpression
                or TupleExpression { IsParenthesized: true }
            ? value
            : null;

    private static string Display(
        string brackets,
        (string Element, string Between)[] items,
        (string Opening, string Closing) ends
    )
    {
        string prefix = brackets.Length == 3 ? "'k': " : "";
        string inner = string.Concat(
            items.Select((item, index) => (index == 0 ? "" : item.Between) + prefix + item.Element)
        );
        return $"x = {brackets[0]}{ends.Opening}{inner}{ends.Closing}{brackets[^1]}\n";
    }
}
