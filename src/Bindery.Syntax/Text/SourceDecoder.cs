using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Bindery.Syntax.Text;

internal static class SourceDecoder
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static SourceText Decode(
        ReadOnlySpan<byte> bytes,
        string? declaredEncoding,
        bool isPython
    )
    {
        if (bytes.StartsWith(Utf8Mark))
        {
            return DecodeUtf8(bytes[Utf8Mark.Length..], hasMark: true);
        }

        if (!isPython && HasUtf16Mark(bytes))
        {
            return DecodeUtf16(bytes);
        }

        return DeclaredEncoding.Classify(declaredEncoding) switch
        {
            DeclaredEncodingKind.Utf8 => DecodeUtf8(bytes, hasMark: false),
            DeclaredEncodingKind.Latin1 => DecodeLatin1(bytes, null),
            _ => DecodeLatin1(
                bytes,
                $"the encoding '{declaredEncoding}' isn't supported; read as Latin-1, so only its ASCII is sure"
            ),
        };
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) =>
        bytes.Length % 2 == 0
        && bytes.Length >= 2
        && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);

    private static SourceText DecodeLatin1(ReadOnlySpan<byte> bytes, string? complaint)
    {
        SourceText source = new(Encoding.Latin1.GetString(bytes), SourceEncoding.Latin1, false);
        return complaint is null ? source : WithDiagnostic(source, 0, complaint);
    }

    private static SourceText DecodeUtf16(ReadOnlySpan<byte> bytes)
    {
        bool littleEndian = bytes[0] == 0xFF;
        char[] characters = new char[(bytes.Length / 2) - 1];
        for (int index = 0; index < characters.Length; index++)
        {
            ReadOnlySpan<byte> pair = bytes.Slice((index + 1) * 2, 2);
            characters[index] = (char)(
                littleEndian
                    ? BinaryPrimitives.ReadUInt16LittleEndian(pair)
                    : BinaryPrimitives.ReadUInt16BigEndian(pair)
            );
        }

        SourceEncoding encoding = littleEndian
            ? SourceEncoding.Utf16LittleEndian
            : SourceEncoding.Utf16BigEndian;
        return new SourceText(new string(characters), encoding, hasByteOrderMark: true);
    }

    private static SourceText DecodeUtf8(ReadOnlySpan<byte> bytes, bool hasMark)
    {
        char[] characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            int length = DecodeEscaping(bytes, characters, out int firstInvalid);
            SourceText source = new(
                new string(characters, 0, length),
                SourceEncoding.Utf8,
                hasMark
            );
            return firstInvalid < 0
                ? source
                : WithDiagnostic(source, firstInvalid, "this byte isn't valid UTF-8");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static int DecodeEscaping(
        ReadOnlySpan<byte> bytes,
        Span<char> characters,
        out int firstInvalid
    )
    {
        firstInvalid = -1;
        int length = 0;
        while (true)
        {
            Utf8.ToUtf16(bytes, characters[length..], out int read, out int written, false);
            length += written;
            if (read == bytes.Length)
            {
                return length;
            }

            firstInvalid = firstInvalid < 0 ? length : firstInvalid;
            characters[length++] = (char)(0xDC00 + bytes[read]);
            bytes = bytes[(read + 1)..];
        }
    }

    private static SourceText WithDiagnostic(SourceText source, int offset, string message)
    {
        TextSpan span = new(offset, source.Text.Length > offset ? 1 : 0);
        LinePosition position = source.Lines.PositionAt(offset);
        return new SourceText(source.Text, source.Encoding, source.HasByteOrderMark)
        {
            Diagnostics = [new SyntaxDiagnostic(span, position, message)],
        };
    }
}
