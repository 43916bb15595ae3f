using System.Globalization;

namespace Bindery.Diagnosis.Odoo;

/// <summary>Odoo's dates: UTC, without saying so.</summary>
internal static class OdooMoment
{
    private const string Format = "yyyy-MM-dd HH:mm:ss";

    public static string Write(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset? Read(string text) =>
        DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out DateTimeOffset moment
        )
            ? moment
            : null;
}
