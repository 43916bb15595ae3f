using Bindery.Core.Failures;

namespace Bindery.Blueprints;

public static class ChosenSettings
{
    extension(Blueprint blueprint)
    {
        /// <summary>The blueprint where a setting, unless chosen otherwise, has this value.</summary>
        /// <exception cref="BinderyException">No such setting, not among its options, or one that has no first value: an address, a secret.</exception>
        public Blueprint Choosing(string name, string value)
        {
            Setting setting =
                blueprint.Settings.FirstOrDefault(known => known.Name == name)
                ?? throw BinderyException.BadRequest(
                    $"{blueprint.Title} has no setting '{name}'; it has {string.Join(", ", blueprint.Settings.Where(IsOpen).Select(known => known.Name))}."
                );
            if (!IsOpen(setting))
            {
                throw BinderyException.BadRequest(
                    $"The setting '{name}' is an address or a secret: the simulation has its own."
                );
            }

            if (setting.Type == SettingType.Selection && !setting.Options.Contains(value))
            {
                throw BinderyException.BadRequest(
                    $"The setting '{name}' can't be '{value}'; use one of {string.Join(", ", setting.Options)}."
                );
            }

            return blueprint with
            {
                Settings = blueprint.Settings.Replace(setting, setting with { Default = value }),
            };
        }
    }

    private static bool IsOpen(Setting setting) =>
        setting.Type is not (SettingType.Url or SettingType.Secret);
}
