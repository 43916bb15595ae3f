using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Syntax.Xml;

namespace Bindery.Diagnosis.Odoo;

/// <summary>Values of XML-RPC (http://xmlrpc.com/spec.md, with nil) from and to JSON.</summary>
internal static class XmlRpcValue
{
    /// <returns>XML.</returns>
    public static string Write(JsonNode? node) =>
        "<value>"
        + node switch
        {
            null => "<nil/>",
            JsonArray list => $"<array><data>{string.Concat(list.Select(Write))}</data></array>",
            JsonObject members => $"<struct>{string.Concat(members.Select(Member))}</struct>",
            _ => Scalar(node.AsValue()),
        }
        + "</value>";

    public static JsonNode? Read(XmlElementSyntax value)
    {
        XmlElementSyntax? typed = value.Elements.FirstOrDefault();
        return typed?.Name switch
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

    public static XmlElementSyntax? Child(this XmlElementSyntax element, string name) =>
        element.Children(name).FirstOrDefault();

    private static IEnumerable<XmlElementSyntax> Children(
        this XmlElementSyntax element,
        string name
    ) => element.Elements.Where(child => child.Name == name);

    private static JsonArray Array(XmlElementSyntax array) =>
        new([.. array.Children("data").SelectMany(data => data.Children("value")).Select(Read)]);

    private static JsonObject Struct(XmlElementSyntax members) =>
        new(
            members
                .Children("member")
                .Select(member =>
                    KeyValuePair.Create(member.Child("name")!.Value, Read(member.Child("value")!))
                )
        );

    private static string Member(KeyValuePair<string, JsonNode?> member) =>
        $"<member><name>{Xml(member.Key)}</name>{Write(member.Value)}</member>";

    private static string Scalar(JsonValue value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.True => "<boolean>1</boolean>",
            JsonValueKind.False => "<boolean>0</boolean>",
            JsonValueKind.Number when value.TryGetValue(out int whole) => string.Create(
                CultureInfo.InvariantCulture,
                $"<int>{whole}</int>"
            ),
            JsonValueKind.Number => string.Create(
                CultureInfo.InvariantCulture,
                $"<double>{value.GetValue<double>():R}</double>"
            ),
            _ => $"<string>{Xml(value.GetValue<string>())}</string>",
        };

    // XML has no way to write most control characters, and a password may hold one.
    private static string Xml(string text)
    {
        StringBuilder kept = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            kept.Append(IsInXml(rune) ? rune.ToString() : "\uFFFD");
        }

        // A bare carriage return would be read as a line feed.
        return SecurityElement
            .Escape(kept.ToString())
            .Replace("\r", "&#13;", StringComparison.Ordinal);
    }

    private static bool IsInXml(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or (>= ' ' and not (0xFFFE or 0xFFFF));
}
