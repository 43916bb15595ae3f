namespace Bindery.Blueprints.Reading.References;

/// <summary>
/// An entity is enabled by texts; by all without which its records could not be told apart or made.
/// </summary>
internal sealed class SettingsOfEntities : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany(
            (entity, index) =>
                Unknown(blueprint, entity)
                    .Concat(Missing(blueprint, entity))
                    .Concat(Exported(entity))
                    .Select(message => ($"entities[{index}].enabled_by", message))
        );

    private static IEnumerable<string> Unknown(Blueprint blueprint, Entity entity) =>
        from name in entity.EnabledBy
        let objection = SettingNames.Objection(blueprint, name)
            ?? (
                blueprint.Settings.First(setting => setting.Name == name).Type is SettingType.Text
                    ? null
                    : $"the setting {Quote.Of(name)} can't enable an entity; name a text"
            )
        where objection is not null
        select $"{objection} (in enabled_by of {Quote.Of(entity.Name)})";

    private static IEnumerable<string> Missing(Blueprint blueprint, Entity entity) =>
        Needed(entity)
            .Select(MemberSetting.Of)
            .OfType<string>()
            .Distinct()
            .Where(name => MayBeEmpty(blueprint, name) && !entity.EnabledBy.Contains(name))
            .Select(name =>
                $"{Quote.Of(entity.Name)} can't do without the member that {Quote.Of(name)} names; add the setting to enabled_by, or require it"
            );

    private static IEnumerable<string> Exported(Entity entity) =>
        entity.EnabledBy.IsEmpty || entity.Direction is Direction.Import
            ? []
            :
            [
                $"{Quote.Of(entity.Name)} is sent too, and only what comes can wait for settings; import it, or require them",
            ];

    private static IEnumerable<string> Needed(Entity entity) =>
        entity.Key.External.Concat(
            entity.Fields.Where(field => field.Required).Select(field => field.External)
        );

    private static bool MayBeEmpty(Blueprint blueprint, string name) =>
        blueprint.Settings.Any(setting => setting.Name == name && !setting.Required);
}
