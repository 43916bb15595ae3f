using Bindery.Blueprints;

namespace Bindery.Generation.Enhancement;

/// <summary>An entity that can be sent: with the endpoints that a plain REST API has for it.</summary>
internal static class ExportableEntity
{
    public static Entity Of(Entity entity)
    {
        Endpoints known = entity.Endpoints;
        string list = known.List?.Path ?? $"/{entity.Plural}";
        string record = known.Read?.Path ?? $"{list}/{{id}}";
        string? envelope = known.Read?.Envelope ?? known.List?.Envelope;
        return entity with
        {
            Endpoints = known with
            {
                Create =
                    known.Create
                    ?? new Endpoint
                    {
                        Method = "POST",
                        Path = list,
                        Envelope = envelope,
                    },
                Update =
                    known.Update
                    ?? new Endpoint
                    {
                        Method = "PUT",
                        Path = record,
                        Envelope = envelope,
                    },
            },
        };
    }
}
