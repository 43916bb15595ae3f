using System.Buffers;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Xml;

/// <summary>Reports characters that XML can't hold in any way.</summary>
internal static class XmlCharacterCheck
{
    private static readonly SearchValues<char> Illegal = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF"
    );

    public static void Check(string text, DiagnosticList diagnostics)
    {
        int position = 0;
        while (text.AsSpan(position).IndexOfAny(Illegal) is >= 0 and var found)
        {
            position += found;
            diagnostics.Add(
                new TextSpan(position, 1),
                $"the character U+{(int)text[position]:X4} can't stand in XML; remove it"
            );
            position++;
        }
    }
}
