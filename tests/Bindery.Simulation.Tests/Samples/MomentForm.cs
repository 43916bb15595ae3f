using System.Text.RegularExpressions;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>How a text writes a moment, without which: <c>9999-99-99T99:99:99Z</c>.</summary>
internal static class MomentForm
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Fractions of a second are left out, and every offset is shown as Z.</summary>
    public static string Of(string text)
    {
        string plain = Regex.Replace(
            text,
            "(:[0-9]{2})(\\.[0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})?$",
            match => match.Groups[1].Value + (match.Groups[3].Length > 0 ? "Z" : ""),
            default,
            Patience
        );
        return Regex.Replace(plain, "[0-9]", "9", default, Patience);
    }

    public static bool IsMoment(string text) =>
        Of(text).StartsWith("9999-99-99", StringComparison.Ordinal);
}
