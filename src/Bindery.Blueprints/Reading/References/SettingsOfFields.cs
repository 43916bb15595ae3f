namespace Bindery.Blueprints.Reading.References;

internal sealed class SettingsOfFields : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        from list in blueprint.FieldLists()
        from entry in list.Entries()
        where entry.Field.Convert == Conversion.Setting || entry.Field.Setting is not null
        let objection = entry.Field.Setting is { } name
            ? SettingNames.Objection(blueprint, name)
            : "convert: setting names no setting; add setting: NAME"
        where objection is not null
        select ($"{entry.Path}.setting", $"{objection} (in {list.Owner})");
}
