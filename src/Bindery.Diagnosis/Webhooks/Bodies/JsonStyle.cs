using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bindery.Diagnosis.Webhooks.Bodies;

/// <summary>How a program writes JSON: blanks, and which characters it escapes.</summary>
internal sealed record JsonStyle(string Name, string Colon, string Comma)
{
    public bool EscapesNonAscii { get; init; }

    public bool EscapesSlash { get; init; }

    /// <summary>Characters that are written by their number although they need not be.</summary>
    public string AlsoEscaped { get; init; } = "";

    /// <summary>Letters of such a number: <c>x4</c> for small ones, <c>X4</c> for capitals.</summary>
    public string HexFormat { get; init; } = "x4";

    /// <summary>Blanks per level; 0 for one line.</summary>
    public int Indent { get; init; }

    public static ImmutableArray<JsonStyle> All { get; } =
    [
        new("compact", ":", ","),
        new("compact, other than ASCII escaped", ":", ",") { EscapesNonAscii = true },
        new("compact, slashes and other than ASCII escaped, as PHP does", ":", ",")
        {
            EscapesNonAscii = true,
            EscapesSlash = true,
        },
        new("compact, other than ASCII and what HTML minds escaped, as .NET does", ":", ",")
        {
            EscapesNonAscii = true,
            AlsoEscaped = "\"&'+<>`",
            HexFormat = "X4",
        },
        new("compact, what HTML minds escaped, as Go and Rails do", ":", ",")
        {
            AlsoEscaped = "&<>",
        },
        new("blanks after colons and commas, as Python does", ": ", ", ")
        {
            EscapesNonAscii = true,
        },
        new("blanks after colons and commas", ": ", ", "),
        new("indented by 2", ": ", ",") { Indent = 2 },
        new("indented by 4", ": ", ",") { Indent = 4 },
    ];

    public string Write(JsonNode? node)
    {
        StringBuilder text = new();
        Write(text, node, level: 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, JsonNode? node, int level)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                Write(
                    text,
                    '{',
                    '}',
                    level,
                    [.. members],
                    (member, inner) =>
                    {
                        Write(text, member.Key);
                        text.Append(Colon);
                        Write(text, member.Value, inner);
                    }
                );
                break;
            case JsonArray items:
                Write(text, '[', ']', level, [.. items], (item, inner) => Write(text, item, inner));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Write(text, value.GetValue<string>());
                break;
            default:
                // A number keeps the digits that it came with.
                text.Append(node.ToJsonString());
                break;
        }
    }

    private void Write<T>(
        StringBuilder text,
        char open,
        char close,
        int level,
        T[] items,
        Action<T, int> write
    )
    {
        text.Append(open);
        for (int at = 0; at < items.Length; at++)
        {
            text.Append(at > 0 ? Comma : "");
            Break(text, level + 1);
            write(items[at], level + 1);
        }

        if (items.Length > 0)
        {
            Break(text, level);
        }

        text.Append(close);
    }

    private void Break(StringBuilder text, int level)
    {
        if (Indent > 0)
        {
            text.Append('\n').Append(' ', Indent * level);
        }
    }

    private void Write(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char one in value)
        {
            text.Append(Escaped(one));
        }

        text.Append('"');
    }

    private string Escaped(char one) =>
        one switch
        {
            _ when AlsoEscaped.Contains(one, StringComparison.Ordinal) => Code(one),
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            '/' when EscapesSlash => "\\/",
            < ' ' => Code(one),
            > '~' when EscapesNonAscii => Code(one),
            _ => one.ToString(),
        };

    private string Code(char one) =>
        "\\u" + ((int)one).ToString(HexFormat, CultureInfo.InvariantCulture);
}
