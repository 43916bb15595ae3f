using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Payloads;

/// <summary>UTF-8 as platforms write it: compact, letters of every script as themselves.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Of(JsonNode? node) =>
        Written(writer =>
        {
            if (node is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                node.WriteTo(writer);
            }
        });

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static JsonElement Frozen(JsonNode node) => JsonElement.Parse(Of(node));

    /// <summary>Cheap: members are read when asked for.</summary>
    public static JsonObject Thawed(JsonElement element) => JsonObject.Create(element)!;
}
