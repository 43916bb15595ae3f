using System.Text;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Payloads;

/// <summary>
/// Reads XML that a stranger sent as what JSON can hold: elements as members, those of one name as
/// a list. Neither document types nor entities beyond XML's own five are read.
/// </summary>
internal sealed class XmlBody
{
    private const int Deepest = 64;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly XmlCursor cursor;

    private XmlBody(string text) =>
        cursor = text.All(character => XmlCursor.IsLegal(character))
            ? new XmlCursor(text)
            : throw new FormatException("XML can't hold this text.");

    public static bool TryParse(ReadOnlyMemory<byte> body, out JsonObject? content)
    {
        try
        {
            content = new XmlBody(Strict.GetString(body.Span).TrimStart('\uFEFF')).Document();
            return true;
        }
        catch (Exception problem) when (problem is FormatException or DecoderFallbackException)
        {
            content = null;
            return false;
        }
    }

    private JsonObject Document()
    {
        JsonObject content = [];
        PassAsides();
        Element(content, depth: 1);
        PassAsides();
        return cursor.IsAtEnd ? content : throw new FormatException("There is more than one root.");
    }

    private void PassAsides()
    {
        do
        {
            cursor.SkipSpace();
        } while (IsAside());
    }

    /// <summary>Passes a comment or an instruction.</summary>
    private bool IsAside()
    {
        string? end =
            cursor.Takes("<!--") ? "-->"
            : cursor.Takes("<?") ? "?>"
            : null;
        return end is not null && cursor.Until(end) is not null;
    }

    private void Element(JsonObject holder, int depth)
    {
        if (depth > Deepest)
        {
            throw new FormatException("The elements are nested too deep.");
        }

        cursor.Expect("<");
        string name = cursor.Name();
        JsonObject members = Attributes();
        string text = cursor.Takes("/>") ? "" : Content(name, members, depth);
        if (members.Count > 0 && !string.IsNullOrWhiteSpace(text))
        {
            members["#text"] = text;
        }

        Add(holder, Local(name), members.Count > 0 ? members : JsonValue.Create(text));
    }

    private JsonObject Attributes()
    {
        JsonObject members = [];
        for (cursor.SkipSpace(); !cursor.IsAtTagEnd; cursor.SkipSpace())
        {
            string name = cursor.Name();
            cursor.SkipSpace();
            cursor.Expect("=");
            cursor.SkipSpace();
            string value = cursor.Quoted();
            if (!name.StartsWith("xmlns", StringComparison.Ordinal))
            {
                members["@" + Local(name)] = value;
            }
        }

        return members;
    }

    /// <summary>Adds the children to the members; the element's own text.</summary>
    private string Content(string name, JsonObject members, int depth)
    {
        cursor.Expect(">");
        StringBuilder text = new();
        while (!cursor.Takes("</"))
        {
            if (cursor.Takes("<![CDATA["))
            {
                text.Append(cursor.Until("]]>"));
            }
            else if (!cursor.IsAtTag)
            {
                text.Append(cursor.Text());
            }
            else if (!IsAside())
            {
                Element(members, depth + 1);
            }
        }

        cursor.Expect(name);
        cursor.SkipSpace();
        cursor.Expect(">");
        return text.ToString();
    }

    private static void Add(JsonObject holder, string name, JsonNode content)
    {
        if (holder[name] is JsonArray several)
        {
            several.Add(content);
        }
        else if (holder[name] is { } first)
        {
            holder[name] = new JsonArray(first.DeepClone(), content);
        }
        else
        {
            holder[name] = content;
        }
    }

    private static string Local(string name) => name[(name.LastIndexOf(':') + 1)..];
}
