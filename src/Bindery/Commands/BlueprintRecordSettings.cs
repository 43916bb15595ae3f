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
        ImmutableDictionary<string, string>.Builder values = ImmutableDictionary.CreateBuilder<
            string,
            string
        >();
        foreach (Setting setting in blueprint.Settings)
        {
            values[setting.Name] =
                Given(blueprint, setting)
                ?? (
                    setting.Required ? await AskAsync(blueprint, setting, output, cancellation) : ""
                );
        }

        return new RecordingSettings(
            blueprint.WithMembersNamed(name => values[name]),
            values.ToImmutable()
        );
    }

    private static string? Given(Blueprint blueprint, Setting setting) =>
        Environment.GetEnvironmentVariable(RecordingSettings.VariableOf(blueprint, setting.Name))
            is { Length: > 0 } value
            ? value
            : setting.Default;

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
