using System.Text;
using System.Text.RegularExpressions;

namespace Bindery.Syntax.Text;

internal static partial class XmlEncodingDeclaration
{
    private const int Searched = 256;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]);
        Match match = Declaration().Match(head);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(
        @"\A<\?xml\s[^>]*?encoding\s*=\s*[""']([-_.:a-zA-Z0-9]+)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Declaration();
}
