using System.Collections.Frozen;

namespace Bindery.Generation.Text;

/// <summary>A Python identifier: nothing else can be put where a template wants a name.</summary>
public readonly record struct PythonName
{
    private static readonly FrozenSet<string> Keywords = FrozenSet.ToFrozenSet([
        "False",
        "None",
        "True",
        "and",
        "as",
        "assert",
        "async",
        "await",
        "break",
        "class",
        "continue",
        "def",
        "del",
        "elif",
        "else",
        "except",
        "finally",
        "for",
        "from",
        "global",
        "if",
        "import",
        "in",
        "is",
        "lambda",
        "nonlocal",
        "not",
        "or",
        "pass",
        "raise",
        "return",
        "try",
        "while",
        "with",
        "yield",
    ]);

    private readonly string _text;

    private PythonName(string text) => _text = text;

    /// <exception cref="ArgumentException">The text is not an ASCII identifier.</exception>
    public static PythonName Of(string text) =>
        IsName(text)
            ? new PythonName(text)
            : throw new ArgumentException($"'{text}' is not a Python name", nameof(text));

    public static bool IsName(string text) => HasShapeOfName(text) && !Keywords.Contains(text);

    public override string ToString() => _text;

    private static bool HasShapeOfName(string text) =>
        text.Length > 0
        && !char.IsAsciiDigit(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
