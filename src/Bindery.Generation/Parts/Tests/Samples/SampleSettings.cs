using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>Settings with which the tests make a backend: no host and no secret that could be real.</summary>
internal static class SampleSettings
{
    public static ImmutableArray<(Setting Setting, object Value)> Of(ConnectorContext connector) =>
        [
            .. connector
                .Blueprint.Settings.Select(setting => (setting, Value(connector, setting)))
                .Where(pair => pair.Item2 is not null)
                .Select(pair => (pair.setting, pair.Item2!)),
        ];

    /// <summary>What a setting holds, its default included.</summary>
    public static string TextOf(ConnectorContext connector, string name)
    {
        Setting setting = connector.Blueprint.Settings.First(setting => setting.Name == name);
        return Value(connector, setting)?.ToString() ?? setting.Default ?? "";
    }

    /// <summary>The way in that a connector with these settings takes.</summary>
    public static Authentication Scheme(ConnectorContext connector) =>
        connector.Blueprint.AuthenticationFor(name => TextOf(connector, name), BaseUrl(connector))
        ?? connector.Blueprint.Authentication[0];

    /// <summary>The blueprint's base address with the settings in it.</summary>
    public static string BaseUrl(ConnectorContext connector) =>
        connector.Blueprint.Settings.Aggregate(
            connector.Blueprint.BaseUrl,
            (url, setting) =>
                url.Replace(
                    $"{{{setting.Name}}}",
                    TextOf(connector, setting.Name),
                    StringComparison.Ordinal
                )
        );

    // Null where the backend has a default, or does without.
    private static object? Value(ConnectorContext connector, Setting setting) =>
        setting.Type switch
        {
            SettingType.Secret => $"the {WordCase.ToWords(setting.Name)} “ü”",
            _ when setting.Default is not null => null,
            SettingType.Url =>
                $"https://{connector.Names.SnakePrefix.Replace('_', '-')}.example.com",
            SettingType.Text => setting.Name.Replace('_', '-'),
            SettingType.Selection when setting.Required => setting.Options[0],
            SettingType.Integer when setting.Required => 1L,
            _ => null,
        };
}
