using Bindery.Blueprints.Reading;

namespace Bindery.Blueprints.Checking;

/// <summary>A field may not be sent the way its entity, or the platform, excludes.</summary>
internal sealed class WhoOwnsWhat : IQuestion
{
    public IEnumerable<(string Path, string Message)> Open(Entity entity, Answers answers) =>
        entity
            .Fields.Select((field, index) => (Index: index, Message: Objection(entity, field)))
            .Where(found => found.Message is not null)
            .Select(found => ($"fields[{found.Index}].direction", found.Message!));

    private static string? Objection(Entity entity, FieldMapping field) =>
        field switch
        {
            { Direction: null } => null,
            { Direction: not Direction.Import, ReadOnly: true } =>
                $"the field {Quote.Of(field.External)} is read-only and goes there; drop one of the two",
            _ when entity.Direction is not Direction.Both && entity.Direction != field.Direction =>
                $"the field {Quote.Of(field.External)} goes another way than its entity {Quote.Of(entity.Name)}; correct either direction",
            _ => null,
        };
}
