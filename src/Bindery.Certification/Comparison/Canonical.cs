using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bindery.Certification.Comparison;

/// <summary>
/// Brings values of both sides into one form. Nothing is an empty text; spaces at the ends, and how
/// many there are in between, count as nothing.
/// </summary>
internal static partial class Canonical
{
    private const string OdooMoment = "yyyy-MM-dd HH:mm:ss";

    /// <summary>PostgreSQL holds no NUL, so no connector can keep it.</summary>
    public static string Text(string text) =>
        Spaces.Replace(text.Replace("\0", "", StringComparison.Ordinal), " ").Trim();

    /// <summary>The words of HTML, without its marks.</summary>
    public static string Words(string html) =>
        Text(WebUtility.HtmlDecode(Tag.Replace(Unread.Replace(html, " "), " ")));

    /// <summary>Only letters and digits, with one space between words.</summary>
    public static string Letters(string text) => Text(NoLetter.Replace(text, " "));

    public static string Number(string text, int? decimals) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? Number(number, decimals)
            : Text(text);

    public static string Number(decimal number, int? decimals) =>
        (
            decimals is { } digits
                ? Math.Round(number, digits, MidpointRounding.AwayFromZero)
                : Math.Round(number, 6, MidpointRounding.AwayFromZero)
        ).ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A moment with an offset, in UTC as Odoo writes it.</summary>
    public static string Moment(string text) =>
        DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset moment
        )
            ? moment.UtcDateTime.ToString(OdooMoment, CultureInfo.InvariantCulture)
            : Text(text);

    /// <summary>What Odoo's <c>read</c> gave; False means nothing, save in a boolean field.</summary>
    public static string Here(JsonNode? value, OdooField field)
    {
        if (field.Type == "boolean")
        {
            return PayloadPath.Scalar(value);
        }

        if (
            value is null or JsonValue
            && value?.GetValueKind() == System.Text.Json.JsonValueKind.False
        )
        {
            return "";
        }

        return field.Type switch
        {
            "many2one" => PayloadPath.Scalar(value?[1]),
            "html" => Words(PayloadPath.Scalar(value)),
            "integer" or "float" or "monetary" => Number(PayloadPath.Scalar(value), field.Decimals),
            _ => Text(PayloadPath.Scalar(value)),
        };
    }

    /// <summary>A plain value of the platform, as a field of that type would show it.</summary>
    public static string There(string text, OdooField field) =>
        field.Type switch
        {
            "integer" or "float" or "monetary" => Number(
                text.Length == 0 ? "0" : text,
                field.Decimals
            ),
            "boolean" => text.Length == 0 ? "false" : text,
            "datetime" => text.Length == 0 ? "" : Moment(text),
            "date" => text.Length == 0 ? "" : Moment(text)[..10],
            _ => Text(text),
        };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces { get; }

    [GeneratedRegex(
        @"[^\p{L}\p{M}\p{N}]+",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NoLetter { get; }

    [GeneratedRegex(
        "<(script|style)[^>]*>.*?</(script|style)>",
        RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.IgnoreCase
            | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Unread { get; }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag { get; }
}
