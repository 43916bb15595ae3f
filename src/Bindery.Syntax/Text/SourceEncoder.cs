using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Bindery.Syntax.Text;

internal static class SourceEncoder
{
    public static byte[] Encode(SourceText source) =>
        source.Encoding switch
        {
            SourceEncoding.Latin1 => Encoding.Latin1.GetBytes(source.Text),
            SourceEncoding.Utf16LittleEndian => EncodeUtf16(source.Text, littleEndian: true),
            SourceEncoding.Utf16BigEndian => EncodeUtf16(source.Text, littleEndian: false),
            _ => EncodeUtf8(source.Text, source.HasByteOrderMark),
        };

    private static byte[] EncodeUtf16(string text, bool littleEndian)
    {
        byte[] bytes = new byte[(text.Length + 1) * 2];
        for (int index = 0; index <= text.Length; index++)
        {
            ushort unit = index == 0 ? '\uFEFF' : text[index - 1];
            Span<byte> pair = bytes.AsSpan(index * 2, 2);
            if (littleEndian)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(pair, unit);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(pair, unit);
            }
        }

        return bytes;
    }

    private static byte[] EncodeUtf8(string text, bool withMark)
    {
        ArrayBufferWriter<byte> bytes = new(text.Length + 3);
        if (withMark)
        {
            bytes.Write<byte>([0xEF, 0xBB, 0xBF]);
        }

        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            Span<byte> free = bytes.GetSpan(Math.Min(rest.Length, 1 << 20) + 16);
            OperationStatus status = Utf8.FromUtf16(
                rest,
                free,
                out int read,
                out int written,
                false
            );
            bytes.Advance(written);
            rest = rest[read..];
            if (status == OperationStatus.InvalidData)
            {
                WriteUnpaired(bytes, rest[0]);
                rest = rest[1..];
            }
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>An escaped byte becomes that byte again; any other lone surrogate its three bytes.</summary>
    private static void WriteUnpaired(ArrayBufferWriter<byte> bytes, char unit)
    {
        if (unit is >= '\uDC80' and <= '\uDCFF')
        {
            bytes.Write<byte>([(byte)(unit - 0xDC00)]);
            return;
        }

        bytes.Write<byte>([
            (byte)(0xE0 | (unit >> 12)),
            (byte)(0x80 | ((unit >> 6) & 0x3F)),
            (byte)(0x80 | (unit & 0x3F)),
        ]);
    }
}
