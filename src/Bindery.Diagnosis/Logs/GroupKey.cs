using System.Buffers;

namespace Bindery.Diagnosis.Logs;

/// <summary>Logger, message and exception of an entry, each number replaced by one sign.</summary>
internal static class GroupKey
{
    public const int Most = 2048;
    private const int MostOfOne = 1000;
    private const int ShortestId = 8;
    private static readonly SearchValues<byte> OfIds = SearchValues.Create("0123456789abcdef-"u8);

    public static ReadOnlySpan<byte> Of(OpenEntry entry, Span<byte> target)
    {
        LogHead head = LogHead.Read(entry.Head);
        int length = Append(head.Logger, target, 0);
        length = Append(head.Message, target, length);
        length = Append(entry.Last, target, length);
        return target[..length];
    }

    private static int Append(ReadOnlySpan<byte> text, Span<byte> target, int length)
    {
        text = text[..Math.Min(text.Length, MostOfOne)];
        while (!text.IsEmpty && length < target.Length)
        {
            int varying = Varying(text);
            target[length++] = varying > 0 ? (byte)'#' : text[0];
            text = text[Math.Max(varying, 1)..];
        }

        return length;
    }

    /// <summary>Length of the number or the id (hexadecimal, with dashes) that the text begins with.</summary>
    private static int Varying(ReadOnlySpan<byte> text)
    {
        int id = Until(text.IndexOfAnyExcept(OfIds), text.Length);
        return id >= ShortestId && text[..id].ContainsAnyInRange((byte)'0', (byte)'9')
            ? id
            : Until(text.IndexOfAnyExceptInRange((byte)'0', (byte)'9'), text.Length);
    }

    private static int Until(int at, int length) => at < 0 ? length : at;
}
