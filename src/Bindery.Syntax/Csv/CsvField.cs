using Bindery.Syntax.Text;

namespace Bindery.Syntax.Csv;

/// <summary>One field with its quotes.</summary>
public sealed class CsvField(SourceText source, TextSpan span)
{
    public TextSpan Span { get; } = span;

    public string RawText => source[Span];

    public bool IsQuoted => !Span.IsEmpty && source.Text[Span.Start] == '"';

    /// <summary>As Python's <c>csv</c> module reads it: without quotes, doubled quotes as one.</summary>
    public string Value => IsQuoted ? CsvQuoting.Decode(source.Slice(Span)) : RawText;
}
