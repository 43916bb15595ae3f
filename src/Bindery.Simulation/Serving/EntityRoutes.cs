using Bindery.Blueprints;
using Bindery.Simulation.Records;
using Bindery.Simulation.Serving.Endpoints;

namespace Bindery.Simulation.Serving;

/// <summary>The endpoints of one entity, each with what answers it.</summary>
internal static class EntityRoutes
{
    public static IEnumerable<(Endpoint Endpoint, IEndpointHandler Handler)> Of(
        Blueprint blueprint,
        Entity entity,
        PlatformState state
    )
    {
        RecordShape shape = state.Table(entity.Name).Shape;
        if (entity.Endpoints.List is { } list)
        {
            yield return (list, new ListHandler(blueprint, entity, list, state));
        }

        if (entity.Endpoints.List is { } searched && entity.Progress.Path is { } path)
        {
            yield return (
                searched with
                {
                    Method = "POST",
                    Path = path,
                },
                new SearchHandler(blueprint, entity, searched, state)
            );
        }

        if (entity.Endpoints.Read is { } read)
        {
            yield return (read, new ReadHandler(read, entity, shape, state));
        }

        foreach (ChildEntity child in entity.Children.Where(child => child.Endpoint is not null))
        {
            yield return (child.Endpoint!, new ChildListHandler(blueprint, entity, child, state));
        }

        if (entity.Endpoints.Create is { } create)
        {
            yield return (
                create,
                entity.Idempotency?.Style == IdempotencyStyle.Upsert
                    ? new UpdateHandler(create, shape, state)
                    : new CreateHandler(create, entity, shape, state)
            );
        }

        foreach ((Endpoint update, IEndpointHandler handler) in Updates(entity, shape, state))
        {
            yield return (update, handler);
        }

        if (entity.States?.Send is { } sent)
        {
            yield return (sent.Endpoint, new StatusHandler(sent, entity.States.Path, shape, state));
        }

        if (entity.States?.Send is { Each: { } parts } told)
        {
            yield return (
                parts.Endpoint,
                new PartListHandler(parts, told, entity.States.Path, shape, state)
            );
        }

        if (entity.Endpoints.Delete is { } delete)
        {
            yield return (delete, new DeleteHandler(shape, state));
        }
    }

    private static IEnumerable<(Endpoint Endpoint, IEndpointHandler Handler)> Updates(
        Entity entity,
        RecordShape shape,
        PlatformState state
    )
    {
        (Endpoint? own, Endpoint? variants) = (
            entity.Endpoints.Update,
            entity.Endpoints.UpdateVariant
        );
        foreach (Endpoint endpoint in new[] { own, variants }.OfType<Endpoint>())
        {
            UpdateHandler update = new(endpoint, shape, state);
            yield return (
                endpoint,
                variants is null
                    ? update
                    : new ItemLevelHandler(update, endpoint == variants, state)
            );
        }
    }
}
