using System.Collections.Immutable;
using Bindery.Core.Failures;

namespace Bindery.Blueprints.Recording;

/// <summary>
/// The settings of the user's own account, by name. Where a person allows access in the browser,
/// <see cref="AccessToken"/> or <see cref="RefreshToken"/> is among them, setting or not.
/// </summary>
public sealed record RecordingSettings(
    Blueprint Blueprint,
    ImmutableDictionary<string, string> Values
)
{
    public const string AccessToken = "access_token";
    public const string RefreshToken = "refresh_token";

    /// <summary>Shorter texts are words that stand in answers for other reasons.</summary>
    private const int ShortestName = 6;

    /// <summary>What must not be kept, wherever it turns up; longest first.</summary>
    public ImmutableArray<string> Secrets =>
        [
            .. Blueprint
                .Settings.Where(setting => setting.Type == SettingType.Secret)
                .Select(setting => Of(setting.Name))
                .Append(Of(AccessToken))
                .Append(Of(RefreshToken))
                .Where(value => value.Length > 0)
                .Concat(Names)
                .Distinct()
                .OrderByDescending(value => value.Length),
        ];

    /// <summary>Hosts that would say whose account it is.</summary>
    public ImmutableArray<string> Hosts =>
        [
            .. Blueprint
                .Settings.Where(setting => setting.Type == SettingType.Url)
                .Select(setting => Of(setting.Name))
                .Where(value => value.Contains("://", StringComparison.Ordinal))
                .Select(value => new Uri(value).Authority),
        ];

    public string BaseUrl => Filled(Blueprint.BaseUrl);

    /// <summary>The way in that the settings choose; null where the platform is open to all.</summary>
    public Authentication? Way => Blueprint.AuthenticationFor(Of, BaseUrl);

    /// <summary>A token that the user has from where a person allowed access; null for none.</summary>
    public string? OwnAccessToken =>
        Way?.Scheme is AuthenticationScheme.Oauth2Code or AuthenticationScheme.Oauth2Refresh
        && Of(AccessToken) is { Length: > 0 } token
            ? token
            : null;

    public string Of(string? setting) =>
        setting is null ? "" : Values.GetValueOrDefault(setting, "").Trim();

    /// <summary>A setting that nothing works without.</summary>
    public string Needed(string? setting) =>
        Of(setting) is { Length: > 0 } value
            ? value
            : throw BinderyException.BadRequest(
                $"{Blueprint.Title} needs the setting {setting}; set {VariableOf(setting ?? "")}."
            );

    /// <summary>A text with the settings in the place of their names in braces.</summary>
    public string Filled(string template) => Filled(template, Of);

    /// <summary>The same with what the blueprint has for an address, so that it is nobody's own.</summary>
    public string FilledWithDefaults(string template) =>
        Filled(
            template,
            name =>
                Blueprint.Settings.FirstOrDefault(setting => setting.Name == name)?.Default
                ?? Of(name)
        );

    public string VariableOf(string setting) => VariableOf(Blueprint, setting);

    /// <summary>Environment variable that holds a setting: <c>BINDERY_SHOPIFY_ACCESS_TOKEN</c>.</summary>
    public static string VariableOf(Blueprint blueprint, string setting) =>
        $"BINDERY_{blueprint.Name}_{setting}".ToUpperInvariant();

    /// <summary>Names that the credentials go by: a user, an app's id.</summary>
    private IEnumerable<string> Names =>
        (Way?.SettingsUsed ?? [])
            .Where(used => used.Key != "when.field")
            .Select(used => Of(used.Setting))
            .Where(value => value.Length >= ShortestName);

    private string Filled(string template, Func<string, string> value) =>
        Values.Keys.Aggregate(
            template,
            (text, name) =>
                text.Replace("{" + name + "}", value(name).TrimEnd('/'), StringComparison.Ordinal)
        );
}
