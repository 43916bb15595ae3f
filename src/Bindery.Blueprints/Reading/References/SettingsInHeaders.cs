namespace Bindery.Blueprints.Reading.References;

internal sealed class SettingsInHeaders : IReferenceCheck
{
    public string Needs => "settings";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        from header in blueprint.Headers
        from name in Placeholders.In(header.Value.ToString()!)
        let objection = SettingNames.Objection(blueprint, name)
        where objection is not null
        select ($"headers.{header.Name}", $"{objection} (in headers)");
}
