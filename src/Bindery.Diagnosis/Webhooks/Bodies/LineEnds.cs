using System.Text;

namespace Bindery.Diagnosis.Webhooks.Bodies;

internal static class LineEnds
{
    public static IEnumerable<Reading> Of(byte[] body)
    {
        // Latin-1 keeps every byte as it is.
        string text = Encoding.Latin1.GetString(body);
        string unix = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (unix != text)
        {
            yield return new Reading(
                "the body with LF instead of CRLF",
                Encoding.Latin1.GetBytes(unix)
            );
        }

        if (unix.Contains('\n', StringComparison.Ordinal))
        {
            yield return new Reading(
                "the body with CRLF instead of LF",
                Encoding.Latin1.GetBytes(unix.Replace("\n", "\r\n", StringComparison.Ordinal))
            );
        }
    }
}
