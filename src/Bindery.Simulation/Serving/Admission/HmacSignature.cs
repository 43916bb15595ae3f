using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bindery.Blueprints;

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

    private string Expected(Authentication way, PlatformRequest request, string timestamp)
    {
        string text = string.Join(
            way.Separator ?? "",
            way.Parts.Select(part => Part(way, request, part, timestamp))
        );
        byte[] hash = Hash(
            way.Algorithm,
            Encoding.UTF8.GetBytes(settings.Of(way.Secret)),
            Encoding.UTF8.GetBytes(text)
        );
        return way.Prefix + Written(way.Encoding, hash);
    }

    private static string Part(
        Authentication way,
        PlatformRequest request,
        string part,
        string timestamp
    ) =>
        part switch
        {
            "timestamp" => timestamp,
            "method" => request.Method,
            "path" => new Uri(request.Address).AbsolutePath,
            "query" => request.RawQuery.TrimStart('?'),
            "body" => Encoding.UTF8.GetString(request.Body),
            _ => Written(way.Encoding, SHA256.HashData(request.Body)),
        };

    private static string Written(string? encoding, byte[] hash) =>
        encoding == "base64" ? Convert.ToBase64String(hash) : Convert.ToHexStringLower(hash);

#pragma warning disable CA5350 // An older platform's method; nothing but this fake depends on it.
    private static byte[] Hash(string? algorithm, byte[] key, byte[] text) =>
        algorithm switch
        {
            "sha512" => HMACSHA512.HashData(key, text),
            "sha1" => HMACSHA1.HashData(key, text),
            _ => HMACSHA256.HashData(key, text),
        };
#pragma warning restore CA5350

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
