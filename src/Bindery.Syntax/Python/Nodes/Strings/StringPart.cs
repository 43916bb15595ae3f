using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>One string literal with its prefix and quotes.</summary>
public sealed class StringPart : PythonNode
{
    private readonly SourceText source;
    private readonly StringPrefix prefix;
    private string? value;

    internal StringPart(TextSpan span, SourceText source, ImmutableArray<FormattedValue> fields)
        : base(span)
    {
        this.source = source;
        prefix = StringPrefix.Read(source.Text, span.Start) ?? default;
        Fields = fields;
    }

    /// <summary>As written: <c>rb</c>, <c>F</c>, or empty.</summary>
    public string Prefix => source.Text.Substring(Span.Start, prefix.Length);

    public bool IsRaw => prefix.IsRaw;

    public bool IsBytes => prefix.IsBytes;

    public bool IsFormatted => prefix.IsFormatted;

    /// <summary>As written: one quote or three.</summary>
    public string Quote => source.Text.Substring(Span.Start + prefix.Length, QuoteLength);

    /// <summary>What stands between the quotes.</summary>
    public TextSpan ContentSpan =>
        TextSpan.FromBounds(Span.Start + prefix.Length + QuoteLength, Span.End - QuoteLength);

    /// <summary>The fields of an f-string, in order.</summary>
    public ImmutableArray<FormattedValue> Fields { get; }

    /// <summary>What the literal stands for; null for an f-string.</summary>
    public string? Value =>
        IsFormatted
            ? null
            : value ??= StringDecoder.Decode(source.Slice(ContentSpan), IsRaw, IsBytes);

    private int QuoteLength =>
        Span.Length >= prefix.Length + 6
        && StringScanner.IsTriple(source.Text, Span.Start + prefix.Length)
            ? 3
            : 1;

    internal override void AddChildren(List<PythonNode> children) => children.AddRange(Fields);
}
