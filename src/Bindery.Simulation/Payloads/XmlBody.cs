using System.Text.Json.Nodes;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Simulation.Payloads;

/// <summary>
/// XML that a stranger sent as what JSON can hold: elements as members, those of one name as a
/// list. Document types aren't taken, nor entities beyond XML's own five.
/// </summary>
internal static class XmlBody
{
    private const int Deepest = 64;

    public static bool TryParse(ReadOnlyMemory<byte> body, out JsonObject? content)
    {
        XmlDocumentSyntax document = XmlDocumentSyntax.Parse(SourceText.FromXmlBytes(body.Span));
        JsonObject read = [];
        bool isRead =
            document.Diagnostics.IsEmpty
            && !document.Nodes.OfType<XmlDoctypeSyntax>().Any()
            && document.Root is { } root
            && IsAdded(root, read, depth: 1);
        content = isRead ? read : null;
        return isRead;
    }

    /// <summary>False where elements are nested too deep.</summary>
    private static bool IsAdded(XmlElementSyntax element, JsonObject holder, int depth)
    {
        if (depth > Deepest)
        {
            return false;
        }

        JsonObject members = Attributes(element);
        foreach (XmlElementSyntax child in element.Elements)
        {
            if (!IsAdded(child, members, depth + 1))
            {
                return false;
            }
        }

        string text = element.Value;
        if (members.Count > 0 && !string.IsNullOrWhiteSpace(text))
        {
            members["#text"] = text;
        }

        Add(holder, Local(element.Name), members.Count > 0 ? members : JsonValue.Create(text));
        return true;
    }

    private static JsonObject Attributes(XmlElementSyntax element)
    {
        JsonObject members = [];
        foreach (XmlAttributeSyntax attribute in element.Attributes)
        {
            if (!attribute.Name.StartsWith("xmlns", StringComparison.Ordinal))
            {
                members["@" + Local(attribute.Name)] = attribute.Value;
            }
        }

        return members;
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
