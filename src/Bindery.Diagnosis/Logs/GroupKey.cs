namespace Bindery.Diagnosis.Logs;

/// <summary>Logger, message and exception of an entry, each number replaced by one sign.</summary>
internal static class GroupKey
{
    public const int Most = 2048;
    private const int MostOfOne = 1000;

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
        bool isNumber = false;
        foreach (byte one in text[..Math.Min(text.Length, MostOfOne)])
        {
            bool isDigit = one is >= (byte)'0' and <= (byte)'9';
            if ((!isDigit || !isNumber) && length < target.Length)
            {
                target[length++] = isDigit ? (byte)'#' : one;
            }

            // Within a word as 3f2a-77, letters a to f count as digits once a digit came.
            isNumber = isDigit || (isNumber && one is >= (byte)'a' and <= (byte)'f' or (byte)'-');
        }

        return length;
    }
}
