using System.Globalization;
using Bindery.Blueprints;
using Bindery.Blueprints.Signing;

namespace Bindery.Simulation.Serving.Admission;

/// <summary>A hash over parts of the request, with a moment that may not be old.</summary>
internal sealed class HmacSignature(SettingVault settings, TimeProvider clock) : IAdmission
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public bool Admits(Authentication way, PlatformRequest request)
    {
        string timestamp = request.Headers[way.TimestampHeader ?? ""].ToString();
        bool timely = way.TimestampHeader is null || IsTimely(way.TimestampFormat, timestamp);
        bool known =
            way.KeyHeader is null
            || Secrets.Equal(request.Headers[way.KeyHeader], settings.Of(way.Key));
        return timely
            && known
            && Secrets.Equal(request.Headers[way.Header ?? ""], Expected(way, request, timestamp));
    }

    private string Expected(Authentication way, PlatformRequest request, string timestamp) =>
        way.Prefix
        + HmacSigning.Signature(way, request.ToSigned(), settings.Of(way.Secret), timestamp);

    private bool IsTimely(string? format, string text)
    {
        DateTimeOffset? moment = format switch
        {
            "iso" => DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out DateTimeOffset parsed
            )
                ? parsed
                : null,
            "unix-ms" when long.TryParse(text, out long milliseconds) =>
                DateTimeOffset.FromUnixTimeMilliseconds(milliseconds),
            "unix-ms" => null,
            _ when long.TryParse(text, out long seconds) => DateTimeOffset.FromUnixTimeSeconds(
                seconds
            ),
            _ => null,
        };
        return moment is { } sent && (clock.GetUtcNow() - sent).Duration() <= Tolerance;
    }
}
