using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Bindery.Diagnosis.Odoo;

/// <summary>Values of XML-RPC (http://xmlrpc.com/spec.md, with nil) from and to JSON.</summary>
internal static class XmlRpcValue
{
    public static XElement Write(JsonNode? node) =>
        new(
            "value",
            node switch
            {
                null => new XElement("nil"),
                JsonArray list => new XElement("array", new XElement("data", list.Select(Write))),
                JsonObject members => new XElement("struct", members.Select(Member)),
                _ => Scalar(node.AsValue()),
            }
        );

    public static JsonNode? Read(XElement value)
    {
        XElement? typed = value.Elements().FirstOrDefault();
        return typed?.Name.LocalName switch
        {
            null => JsonValue.Create(value.Value),
            "nil" => null,
            "boolean" => JsonValue.Create(typed.Value.Trim() == "1"),
            "int" or "i4" or "i8" => JsonValue.Create(
                long.Parse(typed.Value, CultureInfo.InvariantCulture)
            ),
            "double" => JsonValue.Create(double.Parse(typed.Value, CultureInfo.InvariantCulture)),
            "array" => Array(typed),
            "struct" => Struct(typed),
            _ => JsonValue.Create(typed.Value),
        };
    }

    private static JsonArray Array(XElement array) =>
        new([.. array.Elements("data").Elements("value").Select(Read)]);

    private static JsonObject Struct(XElement members) =>
        new(
            members
                .Elements("member")
                .Select(member =>
                    KeyValuePair.Create(
                        member.Element("name")!.Value,
                        Read(member.Element("value")!)
                    )
                )
        );

    private static XElement Member(KeyValuePair<string, JsonNode?> member) =>
        new("member", new XElement("name", Xml(member.Key)), Write(member.Value));

    private static XElement Scalar(JsonValue value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.True => new XElement("boolean", "1"),
            JsonValueKind.False => new XElement("boolean", "0"),
            JsonValueKind.Number when value.TryGetValue(out int whole) => new XElement(
                "int",
                whole
            ),
            JsonValueKind.Number => new XElement("double", value.GetValue<double>()),
            _ => new XElement("string", Xml(value.GetValue<string>())),
        };

    // XML has no way to write most control characters, and a password may hold one.
    private static string Xml(string text)
    {
        StringBuilder kept = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            kept.Append(
                rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)
                    ? rune.ToString()
                    : "\uFFFD"
            );
        }

        return kept.ToString();
    }
}
