using System.Globalization;
using System.Text;

namespace Bindery.Simulation.Payloads;

/// <summary>A place in the text of an XML document.</summary>
internal sealed class XmlCursor(string text)
{
    private int at;

    public bool IsAtEnd => at == text.Length;

    public bool IsAtTag => !IsAtEnd && text[at] == '<';

    /// <summary>At the end of a start tag, after its attributes.</summary>
    public bool IsAtTagEnd => !IsAtEnd && text[at] is '>' or '/';

    /// <summary>Goes past what stands here; false where something else does.</summary>
    public bool Takes(string token)
    {
        bool stands = text.AsSpan(at).StartsWith(token, StringComparison.Ordinal);
        at += stands ? token.Length : 0;
        return stands;
    }

    /// <exception cref="FormatException">Something else stands here.</exception>
    public void Expect(string token)
    {
        if (!Takes(token))
        {
            throw new FormatException($"Expected {token}.");
        }
    }

    public void SkipSpace()
    {
        while (!IsAtEnd && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }
    }

    /// <summary>What stands before the next such token, which is passed too.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public string Until(string token)
    {
        int end = text.IndexOf(token, at, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new FormatException($"Expected {token}.");
        }

        string passed = text[at..end];
        at = end + token.Length;
        return passed;
    }

    /// <summary>An element's or attribute's name, with its prefix.</summary>
    /// <exception cref="FormatException">No name stands here.</exception>
    public string Name()
    {
        int start = at;
        while (!IsAtEnd && IsPartOfName(text[at]))
        {
            at++;
        }

        return at > start && (char.IsLetter(text[start]) || text[start] == '_')
            ? text[start..at]
            : throw new FormatException("Expected a name.");
    }

    /// <summary>Text up to the next tag.</summary>
    /// <exception cref="FormatException">No tag follows, or it holds an entity that XML doesn't know.</exception>
    public string Text()
    {
        string written = Until("<");
        at--;
        return Decoded(written);
    }

    /// <summary>An attribute's value, with its quotes.</summary>
    /// <exception cref="FormatException">No value stands here.</exception>
    public string Quoted()
    {
        string quote = !IsAtEnd && text[at] == '\'' ? "'" : "\"";
        Expect(quote);
        return Decoded(Until(quote));
    }

    /// <summary>With references replaced.</summary>
    /// <exception cref="FormatException">It holds an entity that XML doesn't know.</exception>
    public static string Decoded(string written)
    {
        StringBuilder meant = new(written.Length);
        int from = 0;
        for (int mark = written.IndexOf('&'); mark >= 0; mark = written.IndexOf('&', from))
        {
            int end = written.IndexOf(';', mark);
            meant.Append(written, from, mark - from);
            meant.Append(Meant(end < 0 ? "" : written[(mark + 1)..end]));
            from = end + 1;
        }

        return meant.Append(written, from, written.Length - from).ToString();
    }

    private static string Meant(string reference) =>
        reference switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x', .. string digits] => Character(digits, NumberStyles.AllowHexSpecifier),
            ['#', .. string digits] => Character(digits, NumberStyles.None),
            _ => throw new FormatException("Unknown entity."),
        };

    private static string Character(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out int number)
        && Rune.IsValid(number)
        && IsLegal(number)
            ? new Rune(number).ToString()
            : throw new FormatException("Unknown character.");

    /// <summary>Whether XML can hold it at all.</summary>
    public static bool IsLegal(int character) =>
        character is >= ' ' and not (0xFFFE or 0xFFFF) or '\t' or '\n' or '\r';

    private static bool IsPartOfName(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '_' or ':' or '-' or '.';
}
