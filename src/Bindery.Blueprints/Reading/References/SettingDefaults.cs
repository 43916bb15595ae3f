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
                    .Select(objection => ($"settings[{index}].{objection.Key}", objection.Message))
        );

    private static IEnumerable<(string Key, string Message)> Objections(Setting setting)
    {
        string name = Quote.Of(setting.Name);
        bool isSelection = setting.Type is SettingType.Selection;
        if (isSelection && setting.Options.IsEmpty)
        {
            yield return ("type", $"the selection {name} has no options; list them");
        }

        if (!isSelection && !setting.Options.IsEmpty)
        {
            yield return (
                "options",
                $"{name} isn't a selection; remove its options or change its type"
            );
        }

        if (setting.Default is not null && DefaultObjection(setting) is { } objection)
        {
            yield return ("default", $"the default of {name} {objection}");
        }
    }

    private static string? DefaultObjection(Setting setting) =>
        setting.Type switch
        {
            SettingType.Secret => "would be a secret that everyone can read; remove it",
            SettingType.Selection when !setting.Options.Contains(setting.Default!) =>
                "isn't one of its options; use one or add it",
            SettingType.Boolean when setting.Default is not ("true" or "false") =>
                "must be true or false; correct it",
            SettingType.Integer when !IsWhole(setting.Default!) =>
                "must be a whole number; correct it",
            _ => null,
        };

    private static bool IsWhole(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
