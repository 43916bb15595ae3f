using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Recording;
using Bindery.Core.Failures;
using Bindery.Terminal;

namespace Bindery.Commands;

/// <summary>The user's settings: from the environment, else the blueprint's default, else asked for.</summary>
internal static class BlueprintRecordSettings
{
    public static async Task<RecordingSettings> ReadAsync(
        Blueprint blueprint,
        Output output,
        CancellationToken cancellation
    )
    {
        RecordingSettings settings = Given(blueprint);
        // Who has a token already needs nothing of what else would get one.
        ImmutableHashSet<string> spared = settings.OwnAccessToken is null
            ? []
            : [.. settings.Way!.SettingsUsed.Select(used => used.Setting)];
        foreach (Setting setting in blueprint.Settings)
        {
            if (
                setting.Required
                && settings.Of(setting.Name).Length == 0
                && !spared.Contains(setting.Name)
            )
            {
                string value = await AskAsync(blueprint, setting, output, cancellation);
                settings = settings with { Values = settings.Values.SetItem(setting.Name, value) };
            }
        }

        return settings with
        {
            Blueprint = blueprint.WithMembersNamed(settings.Of),
        };
    }

    private static RecordingSettings Given(Blueprint blueprint)
    {
        ImmutableDictionary<string, string> values = blueprint.Settings.ToImmutableDictionary(
            setting => setting.Name,
            setting => Variable(blueprint, setting.Name) ?? setting.Default ?? ""
        );
        foreach (
            string name in (string[])[RecordingSettings.AccessToken, RecordingSettings.RefreshToken]
        )
        {
            if (Variable(blueprint, name) is { } value)
            {
                values = values.SetItem(name, value);
            }
        }

        return new RecordingSettings(blueprint, values);
    }

    private static string? Variable(Blueprint blueprint, string setting) =>
        Environment.GetEnvironmentVariable(RecordingSettings.VariableOf(blueprint, setting))
            is { Length: > 0 } value
            ? value
            : null;

    private static Task<string> AskAsync(
        Blueprint blueprint,
        Setting setting,
        Output output,
        CancellationToken cancellation
    ) =>
        output.Messages.Profile.Capabilities.Interactive
            ? SecretLine.ReadAsync(output, $"{setting.Label}: ", cancellation)
            : throw BinderyException.BadRequest(
                $"no {setting.Label.ToLowerInvariant()}: set {RecordingSettings.VariableOf(blueprint, setting.Name)}."
            );
}
