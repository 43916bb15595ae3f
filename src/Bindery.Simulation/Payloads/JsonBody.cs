using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Payloads;

/// <summary>Reads what a stranger sent: refuses doubled members and text that isn't text.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static bool TryParse(ReadOnlyMemory<byte> body, out JsonNode? node)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body, Strict);
            Walk(document.RootElement);
            node = JsonNode.Parse(body.Span);
            return true;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            node = null;
            return false;
        }
    }

    /// <summary>Half a surrogate pair shows only when the text is asked for.</summary>
    private static void Walk(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Walk(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Walk(member.Value);
                }

                break;
            default:
                break;
        }
    }
}
