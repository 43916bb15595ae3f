namespace Bindery.Blueprints.Reading.References;

internal sealed class SettingsInAddress : IReferenceCheck
{
    public string Needs => "settings";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint)
    {
        if (!Placeholders.AreBalanced(blueprint.BaseUrl))
        {
            yield return ("base_url", "a brace in base_url has no partner; close or remove it");
        }

        foreach (string name in Placeholders.In(blueprint.BaseUrl))
        {
            if (SettingNames.Objection(blueprint, name) is { } objection)
            {
                yield return ("base_url", $"{objection} (in base_url)");
            }
        }
    }
}
