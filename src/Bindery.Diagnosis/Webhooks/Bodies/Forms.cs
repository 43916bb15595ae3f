using System.Text;

namespace Bindery.Diagnosis.Webhooks.Bodies;

/// <summary>Bodies of <c>application/x-www-form-urlencoded</c>, where the sender signed what is in them.</summary>
internal static class Forms
{
    public static IEnumerable<Reading> Of(byte[] body)
    {
        string text = Encoding.UTF8.GetString(body);
        if (
            text.Length == 0
            || text[0] is '{' or '[' or '<'
            || !text.Contains('=', StringComparison.Ordinal)
        )
        {
            yield break;
        }

        yield return Reading("the form after URL decoding", Decoded(text));
        foreach (string field in text.Split('&'))
        {
            int at = field.IndexOf('=', StringComparison.Ordinal);
            if (at > 0)
            {
                yield return Reading(
                    $"the value of form field {Decoded(field[..at])}",
                    Decoded(field[(at + 1)..])
                );
            }
        }

        string sorted = string.Concat(
            text.Split('&')
                .Order(StringComparer.Ordinal)
                .Select(field => Decoded(field).Replace("=", "", StringComparison.Ordinal))
        );
        yield return Reading("names and values of the form, sorted and put together", sorted);
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static Reading Reading(string what, string text) =>
        new(what, Encoding.UTF8.GetBytes(text));
}
