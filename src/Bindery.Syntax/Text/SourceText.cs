using System.Collections.Immutable;

namespace Bindery.Syntax.Text;

/// <summary>
/// A file's text, from which the file's bytes can be had again exactly. Bytes that are no valid UTF-8
/// are kept as lone surrogates U+DC80 to U+DCFF (as Python's <c>surrogateescape</c> does) and reported.
/// </summary>
public sealed class SourceText
{
    private readonly Lazy<LineMap> lines;
    private readonly Lazy<string> newLine;

    internal SourceText(string text, SourceEncoding encoding, bool hasByteOrderMark)
    {
        Text = text;
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
        lines = new Lazy<LineMap>(() => new LineMap(text));
        newLine = new Lazy<string>(() => LineBreak.DominantIn(text));
    }

    /// <summary>Without the byte-order mark.</summary>
    public string Text { get; }

    public SourceEncoding Encoding { get; }

    public bool HasByteOrderMark { get; }

    /// <summary>What was odd about the bytes.</summary>
    public ImmutableArray<SyntaxDiagnostic> Diagnostics { get; internal init; } = [];

    public LineMap Lines => lines.Value;

    /// <summary>The line break to write: the one most used in this text.</summary>
    public string NewLine => newLine.Value;

    /// <summary>UTF-8, or UTF-16 where a byte-order mark says so.</summary>
    public static SourceText FromBytes(ReadOnlySpan<byte> bytes) =>
        SourceDecoder.Decode(bytes, declaredEncoding: null, isPython: false);

    /// <summary>As Python reads its source: UTF-8 unless a coding cookie in the first two lines says Latin-1.</summary>
    public static SourceText FromPythonBytes(ReadOnlySpan<byte> bytes) =>
        SourceDecoder.Decode(bytes, PythonCodingCookie.Find(bytes), isPython: true);

    /// <summary>As XML is read: by byte-order mark, else by the declaration's encoding, else UTF-8.</summary>
    public static SourceText FromXmlBytes(ReadOnlySpan<byte> bytes) =>
        SourceDecoder.Decode(bytes, XmlEncodingDeclaration.Find(bytes), isPython: false);

    public static SourceText FromText(string text) => new(text, SourceEncoding.Utf8, false);

    public byte[] ToBytes() => SourceEncoder.Encode(this);

    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>
    /// This text with stretches replaced. Edits may come in any order; insertions at one place keep
    /// the order given. Encoding and byte-order mark stay.
    /// </summary>
    /// <exception cref="ArgumentException">Edits overlap, lie outside, or hold characters the encoding lacks.</exception>
    public SourceText WithEdits(IEnumerable<TextEdit> edits) =>
        new(TextEditing.Apply(this, edits), Encoding, HasByteOrderMark) { Diagnostics = [] };
}
