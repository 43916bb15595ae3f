using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.References;

/// <summary>
/// A setting that names a member is a text, and has a value from which the simulation takes a name
/// that no other member of the record has.
/// </summary>
internal sealed class SettingsOfMembers : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany(
            (entity, index) =>
                Objections(blueprint, entity)
                    .Select(message => ($"entities[{index}]", message))
                    .Concat(
                        SharedNames(blueprint, entity)
                            .Select(found => ($"entities[{index}].{found.Path}", found.Message))
                    )
        );

    private static IEnumerable<string> Objections(Blueprint blueprint, Entity entity) =>
        from name in entity.MemberSettings.Union(entity.EnvelopeSettings)
        let objection = SettingNames.Objection(blueprint, name) ?? Objection(blueprint, name)
        where objection is not null
        select $"{objection} (a member in {Quote.Of(entity.Name)})";

    private static string? Objection(Blueprint blueprint, string name)
    {
        Setting setting = blueprint.Settings.First(setting => setting.Name == name);
        return setting switch
        {
            { Type: not SettingType.Text } =>
                $"the setting {Quote.Of(name)} names a member and must be a text; change its type",
            _ when !Texts.MemberPath.Allows(setting.Default ?? setting.Example ?? "") =>
                $"the setting {Quote.Of(name)} names a member and has no name that the simulation could use; give it an example",
            _ => null,
        };
    }

    private static IEnumerable<(string Path, string Message)> SharedNames(
        Blueprint blueprint,
        Entity entity
    )
    {
        if (entity.MemberSettings.IsEmpty)
        {
            return [];
        }

        FieldMapping[] named = [.. blueprint.WithMembersNamed(entity).Fields];
        return Duplicates
            .Among(
                named
                    .Select(
                        (field, at) =>
                            (Path: $"fields[{at}].external", field.External, field.Virtual)
                    )
                    .Where(member => !member.Virtual)
                    .Select(member => (member.Path, member.External))
            )
            .Select(found =>
                (
                    found.Path,
                    $"the simulation would have two members {Quote.Of(found.Name)}; give the setting another example"
                )
            );
    }
}
