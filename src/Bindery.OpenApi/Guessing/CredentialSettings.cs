using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.OpenApi.Guessing;

/// <summary>The fields of the backend form that hold what an authentication needs.</summary>
internal static class CredentialSettings
{
    private static readonly ImmutableArray<string> Public = ["username", "client_id"];

    public static ImmutableArray<Setting> Of(Authentication authentication) =>
        [
            .. authentication
                .SettingsUsed.Select(used => used.Setting)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => Public.Contains(name) ? 0 : 1)
                .Select(name => new Setting
                {
                    Name = name,
                    Label = LabelOf(name),
                    Type = Public.Contains(name) ? SettingType.Text : SettingType.Secret,
                    Required = true,
                }),
        ];

    private static string LabelOf(string name) =>
        name switch
        {
            "api_key" => "API key",
            "client_id" => "Client ID",
            _ => EntityWords.Title(name),
        };
}
