using System.Collections.Immutable;
using Bindery.Core.Failures;

namespace Bindery.Blueprints.Recording;

/// <summary>The settings of the user's own account, by name.</summary>
public sealed record RecordingSettings(
    Blueprint Blueprint,
    ImmutableDictionary<string, string> Values
)
{
    /// <summary>What must not be kept, wherever it turns up.</summary>
    public ImmutableArray<string> Secrets =>
        [
            .. Blueprint
                .Settings.Where(setting => setting.Type == SettingType.Secret)
                .Select(setting => Of(setting.Name))
                .Where(value => value.Length > 0),
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

    public string Of(string? setting) =>
        setting is null ? "" : Values.GetValueOrDefault(setting, "").Trim();

    /// <summary>A setting that nothing works without.</summary>
    public string Needed(string? setting) =>
        Of(setting) is { Length: > 0 } value
            ? value
            : throw BinderyException.BadRequest(
                $"{Blueprint.Title} needs the setting {setting}; set {VariableOf(Blueprint, setting ?? "")}."
            );

    /// <summary>A text with the settings in the place of their names in braces.</summary>
    public string Filled(string template) =>
        Values.Aggregate(
            template,
            (text, setting) =>
                text.Replace(
                    "{" + setting.Key + "}",
                    setting.Value.Trim().TrimEnd('/'),
                    StringComparison.Ordinal
                )
        );

    /// <summary>Environment variable that holds a setting: <c>BINDERY_SHOPIFY_ACCESS_TOKEN</c>.</summary>
    public static string VariableOf(Blueprint blueprint, string setting) =>
        $"BINDERY_{blueprint.Name}_{setting}".ToUpperInvariant();
}
