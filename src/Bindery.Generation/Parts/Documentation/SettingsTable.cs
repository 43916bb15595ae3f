using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Documentation;

/// <summary>What has to be filled in on the backend.</summary>
internal static class SettingsTable
{
    public static MarkdownSource Of(ConnectorContext connector) =>
        MarkdownSource.Of(
            $"""
            ## Settings

            Make a backend under *Connectors > {MarkdownText.Of(
                connector.Blueprint.Title
            )} > Backends* as a connector manager; connector users
            see it without its secrets.

            | setting | what |
            | --- | --- |
            {MarkdownSource.Lines(connector.Blueprint.Settings.Select(Row))}
            """
        );

    private static MarkdownSource Row(Setting setting) =>
        MarkdownSource.Of(
            $"| {MarkdownText.Of(setting.Label)} | {MarkdownText.Of(setting.Help ?? "")}{Notes(setting)} |"
        );

    private static MarkdownSource Notes(Setting setting) =>
        (setting.Type, setting.Required) switch
        {
            (SettingType.Secret, true) => MarkdownSource.Of($" (secret, required)"),
            (SettingType.Secret, false) => MarkdownSource.Of($" (secret)"),
            (_, true) => MarkdownSource.Of($" (required)"),
            _ => MarkdownSource.Empty,
        };
}
