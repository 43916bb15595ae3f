namespace Bindery.Blueprints.Reading.References;

/// <summary>Settings name the members of a record only; those of its lines are names.</summary>
internal sealed class MembersOfChildren : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany((entity, index) => Run(entity, $"entities[{index}]"));

    private static IEnumerable<(string Path, string Message)> Run(Entity entity, string path) =>
        entity.Children.SelectMany(
            (child, at) =>
                child
                    .Fields.Select(field => field.External)
                    .Concat(child.Key.External)
                    .Append(child.Path)
                    .Where(member => MemberSetting.Of(member) is not null)
                    .Select(member =>
                        (
                            $"{path}.children[{at}]",
                            $"{Quote.Of(member)} stands inside a child, whose members no setting can name; write the member"
                        )
                    )
        );
}
