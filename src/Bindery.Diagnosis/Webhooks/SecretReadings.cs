using System.Text;

namespace Bindery.Diagnosis.Webhooks;

/// <summary>What people and programs make of a secret.</summary>
internal static class SecretReadings
{
    private const string SvixPrefix = "whsec_";

    public static IEnumerable<Reading> Of(byte[] secret)
    {
        string text = Encoding.UTF8.GetString(secret);
        string trimmed = text.Trim().Trim('\uFEFF');
        yield return new Reading("the secret as it is", secret) { IsAsGiven = true };
        if (trimmed != text)
        {
            yield return Text("the secret without the white space around it", trimmed);
        }

        yield return Text("the secret with a line end after it", trimmed + "\n");
        yield return Text("the secret with CR and LF after it", trimmed + "\r\n");
        foreach (Reading reading in Unwrapped(trimmed).Concat(Decoded(trimmed)))
        {
            yield return reading;
        }
    }

    private static IEnumerable<Reading> Unwrapped(string text)
    {
        if (text is ['"', .., '"'] or ['\'', .., '\''])
        {
            yield return Text("the secret without quotes", text[1..^1]);
        }

        string url = Uri.UnescapeDataString(text);
        if (url != text)
        {
            yield return Text("the secret after URL decoding", url);
        }

        if (text.StartsWith(SvixPrefix, StringComparison.Ordinal))
        {
            yield return Text("the secret without its prefix", text[SvixPrefix.Length..]);
            foreach (Reading reading in Decoded(text[SvixPrefix.Length..]))
            {
                yield return reading with
                {
                    What = reading.What + " without its prefix",
                };
            }
        }
    }

    private static IEnumerable<Reading> Decoded(string text)
    {
        byte[] bytes = new byte[text.Length];
        string standard = text.Replace('-', '+').Replace('_', '/');
        string padded = standard.PadRight((standard.Length + 3) / 4 * 4, '=');
        if (text.Length >= 8 && Convert.TryFromBase64String(padded, bytes, out int length))
        {
            yield return new Reading("the bytes that the secret is base64 of", bytes[..length]);
        }

        if (text.Length >= 8 && text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit))
        {
            yield return new Reading(
                "the bytes that the secret is hex of",
                Convert.FromHexString(text)
            );
        }
    }

    private static Reading Text(string what, string text) =>
        new(what, Encoding.UTF8.GetBytes(text));
}
