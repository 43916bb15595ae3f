using System.Text;
using System.Text.RegularExpressions;

namespace Bindery.Syntax.Text;

/// <summary>PEP 263: an encoding named in a comment on one of the first two lines.</summary>
internal static partial class PythonCodingCookie
{
    // A cookie is short; a line of megabytes holds none.
    private const int Searched = 1024;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]);
        int firstEnd = LineBreak.NextFrom(head, 0);
        string first = head[..firstEnd];
        if (Cookie().Match(first) is { Success: true } match)
        {
            return match.Groups[1].Value;
        }

        if (!BlankOrComment().IsMatch(first))
        {
            return null;
        }

        int second = firstEnd + LineBreak.LengthAt(head, firstEnd);
        match = Cookie().Match(head[second..LineBreak.NextFrom(head, second)]);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"\A[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)", RegexOptions.None, 1000)]
    private static partial Regex Cookie();

    [GeneratedRegex(@"\A[ \t\f]*(?:#|\z)", RegexOptions.None, 1000)]
    private static partial Regex BlankOrComment();
}
