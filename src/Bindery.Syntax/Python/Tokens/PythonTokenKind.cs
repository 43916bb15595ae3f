namespace Bindery.Syntax.Python;

/// <summary>The categories of CPython's <c>tokenize</c>, without its ENCODING.</summary>
public enum PythonTokenKind : byte
{
    EndMarker,
    Name,
    Number,
    String,
    Operator,
    Comment,

    /// <summary>NEWLINE: ends a logical line. Empty where the file ends without a line break.</summary>
    Newline,

    /// <summary>NL: a line break that ends no statement.</summary>
    LineBreak,

    /// <summary>INDENT: covers the line's indentation.</summary>
    Indent,

    /// <summary>DEDENT: empty.</summary>
    Dedent,

    /// <summary>ERRORTOKEN: what no token can start with, or a string that never ends.</summary>
    Error,
}
