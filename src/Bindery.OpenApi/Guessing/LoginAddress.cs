using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Guessing;

/// <summary>
/// The host that hands out tokens as a setting: platforms have one for their test accounts, and a
/// simulation stands in its place.
/// </summary>
internal static class LoginAddress
{
    private const string Name = "login_url";

    public static (Authentication Way, ImmutableArray<Setting> Settings) Of(Authentication way)
    {
        if (!Uri.TryCreate(way.TokenUrl, UriKind.Absolute, out Uri? address))
        {
            return (way, []);
        }

        Setting host = new()
        {
            Name = Name,
            Label = "Address of the log-in",
            Type = SettingType.Url,
            Required = true,
            Default = address.GetLeftPart(UriPartial.Authority),
            Help = "Host that hands out tokens",
        };
        return (way with { TokenUrl = $"{{{Name}}}{address.AbsolutePath}" }, [host]);
    }
}
