using System.Globalization;

namespace Bindery.Blueprints.Reading.References;

/// <summary>A setting's options and default must suit its type.</summary>
internal sealed class SettingDefaults : IReferenceCheck
{
    public string Needs => "settings";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Settings.SelectMany(
            (setting, index) =>
                Objections(setting)
                    .Select(objection =>
                        (
                            $"settings[{index}].{objection.Key}",
                            $"{objection.Message} in the setting {Quote.Of(setting.Name)}"
                        )
                    )
        );

    private static IEnumerable<(string Key, string Message)> Objections(Setting setting)
    {
        bool isSelection = setting.Type is SettingType.Selection;
        if (isSelection && setting.Options.IsEmpty)
        {
            yield return ("type", "a selection needs options; list them");
        }

        if (!isSelection && !setting.Options.IsEmpty)
        {
            yield return (
                "options",
                "only a selection has options; remove them or change the type"
            );
        }

        if (setting.Default is { } value && !Suits(setting, value))
        {
            yield return (
                "default",
                $"the default {Quote.Of(value)} doesn't suit the type; correct it"
            );
        }
    }

    private static bool Suits(Setting setting, string value) =>
        setting.Type switch
        {
            SettingType.Selection => setting.Options.Contains(value),
            SettingType.Boolean => value is "true" or "false",
            SettingType.Integer => int.TryParse(value, CultureInfo.InvariantCulture, out _),
            // A secret in a public file is no secret.
            SettingType.Secret => false,
            _ => true,
        };
}
