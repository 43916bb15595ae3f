namespace Bindery.Blueprints.Reading.References;

internal sealed class DuplicateSettings : IReferenceCheck
{
    public string Needs => "settings";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        Duplicates
            .Among(
                blueprint.Settings.Select(
                    (setting, index) => ($"settings[{index}].name", setting.Name)
                )
            )
            .Select(found =>
                (found.Path, $"duplicate setting {Quote.Of(found.Name)}; rename or remove it")
            );
}
