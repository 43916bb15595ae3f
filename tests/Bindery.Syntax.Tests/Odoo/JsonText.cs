using System.Text;

namespace Bindery.Syntax.Tests.Odoo;

internal static class JsonText
{
    /// <summary>A string as Python's <c>json.dumps</c> writes it: all but ASCII escaped.</summary>
    public static StringBuilder AppendPythonJson(this StringBuilder target, string text)
    {
        target.Append('"');
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' => target.Append("\\\""),
                '\\' => target.Append(@"\\"),
                '\n' => target.Append(@"\n"),
                '\r' => target.Append(@"\r"),
                '\t' => target.Append(@"\t"),
                '\f' => target.Append(@"\f"),
                '\b' => target.Append(@"\b"),
                < ' ' or > '~' => target.Append($"\\u{(int)character:x4}"),
                _ => target.Append(character),
            };
        }

        return target.Append('"');
    }
}
