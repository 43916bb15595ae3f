using System.Text;
using Bindery.Diagnosis.Webhooks.Bodies;

namespace Bindery.Diagnosis.Webhooks;

/// <summary>What happens to bodies on their way: to be undone, or to be done as the sender did it.</summary>
internal static class BodyReadings
{
    public static IEnumerable<Reading> Of(byte[] body)
    {
        yield return new Reading("the body as it is", body) { IsAsGiven = true };
        foreach (Reading reading in Ends(body).Concat(LineEnds.Of(body)).Concat(Encodings(body)))
        {
            yield return reading;
        }

        foreach (Reading reading in JsonWritings.Of(body).Concat(Forms.Of(body)))
        {
            yield return reading;
        }

        yield return new Reading("an empty body", []);
    }

    private static IEnumerable<Reading> Ends(byte[] body)
    {
        byte[] trimmed = [.. body.AsSpan().TrimEnd("\r\n \t"u8)];
        if (trimmed.Length < body.Length)
        {
            yield return new Reading("the body without the line end after it", trimmed);
        }

        yield return new Reading("the body with a line end after it", [.. trimmed, (byte)'\n']);
        yield return new Reading(
            "the body with CR and LF after it",
            [.. trimmed, (byte)'\r', (byte)'\n']
        );
    }

    private static IEnumerable<Reading> Encodings(byte[] body)
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        yield return body.AsSpan().StartsWith(mark)
            ? new Reading("the body without its byte order mark", body[mark.Length..])
            : new Reading("the body with a byte order mark before it", [.. mark, .. body]);
        if (body.Any(one => one > 0x7F))
        {
            string text = Encoding.UTF8.GetString(body);
            yield return new Reading(
                "the body in Latin-1 instead of UTF-8",
                Encoding.Latin1.GetBytes(text)
            );
            yield return new Reading(
                "the body with its bytes taken for Latin-1 and encoded again",
                Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(body))
            );
        }
    }
}
