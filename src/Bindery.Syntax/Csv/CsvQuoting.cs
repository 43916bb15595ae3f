using System.Text;

namespace Bindery.Syntax.Csv;

internal static class CsvQuoting
{
    /// <param name="raw">A field that begins with a quote. After the closing quote all is taken as it stands.</param>
    public static string Decode(ReadOnlySpan<char> raw)
    {
        StringBuilder value = new(raw.Length);
        int position = 1;
        while (position < raw.Length)
        {
            bool isQuote = raw[position] == '"';
            if (isQuote && (position + 1 >= raw.Length || raw[position + 1] != '"'))
            {
                return value.Append(raw[(position + 1)..]).ToString();
            }

            value.Append(raw[position]);
            position += isQuote ? 2 : 1;
        }

        return value.ToString();
    }

    /// <summary>A value as it must be written: quoted only where it has to be.</summary>
    public static string Encode(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") ? Quote(value) : value;

    public static string Quote(string value) =>
        $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
