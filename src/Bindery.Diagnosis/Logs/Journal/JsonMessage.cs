using System.Text;
using System.Text.Json;

namespace Bindery.Diagnosis.Logs.Journal;

/// <summary>The message in a line of <c>journalctl -o json</c>: a text, or a list of bytes.</summary>
internal static class JsonMessage
{
    public static bool TryRead(ReadOnlySpan<byte> line, out byte[] message)
    {
        message = [];
        try
        {
            Utf8JsonReader reader = new(line);
            while (reader.Read())
            {
                if (
                    reader.TokenType == JsonTokenType.PropertyName
                    && reader.ValueTextEquals("MESSAGE"u8)
                )
                {
                    reader.Read();
                    message = Value(ref reader);
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // A line that was cut off: journalctl was interrupted.
        }

        return false;
    }

    private static byte[] Value(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Encoding.UTF8.GetBytes(reader.GetString()!);
        }

        List<byte> bytes = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            bytes.Add(reader.GetByte());
        }

        return [.. bytes];
    }
}
