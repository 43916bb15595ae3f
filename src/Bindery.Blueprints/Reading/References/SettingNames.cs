namespace Bindery.Blueprints.Reading.References;

internal static class SettingNames
{
    /// <returns>What to say about a name that no setting has; null where one does.</returns>
    public static string? Objection(Blueprint blueprint, string name)
    {
        string[] names = [.. blueprint.Settings.Select(setting => setting.Name)];
        return names.Contains(name)
            ? null
            : $"unknown setting {Quote.Of(name)}; {Known.Advice("setting", name, names)}";
    }
}
