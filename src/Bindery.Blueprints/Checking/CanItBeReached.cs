using Bindery.Blueprints.Reading;

namespace Bindery.Blueprints.Checking;

/// <summary>A direction needs the endpoints that carry it.</summary>
internal sealed class CanItBeReached : IQuestion
{
    public IEnumerable<(string Path, string Message)> Open(Entity entity, Answers answers)
    {
        if (entity.Direction is not Direction.Export && entity.Endpoints.List is null)
        {
            yield return ("endpoints", Ask(entity, "imported", "endpoints.list"));
        }

        bool isRead = entity.Endpoints is { Read: not null } or { List.ShowsOne: true };
        if (entity.Direction is not Direction.Export && !isRead)
        {
            yield return (
                "endpoints",
                Ask(entity, "imported", "endpoints.read, nor a list with an id_parameter")
            );
        }

        bool isWritten = entity.Endpoints.Create is not null || entity.Endpoints.Update is not null;
        if (entity.Direction is not Direction.Import && !isWritten)
        {
            yield return (
                "endpoints",
                Ask(entity, "exported", "endpoints.create or endpoints.update")
            );
        }
    }

    private static string Ask(Entity entity, string verb, string key) =>
        $"the entity {Quote.Of(entity.Name)} is {verb} but has no {key}; add it or change the direction";
}
