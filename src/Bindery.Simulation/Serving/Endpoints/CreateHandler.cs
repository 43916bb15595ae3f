using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Records;
using Bindery.Simulation.Writing;

namespace Bindery.Simulation.Serving.Endpoints;

internal sealed class CreateHandler(
    Endpoint endpoint,
    Entity entity,
    RecordShape shape,
    PlatformState state
) : IEndpointHandler
{
    private readonly IdempotencyKeys keys = new();

    public PlatformAnswer Answer(PlatformRequest request)
    {
        JsonObject body = Envelope.Opened(endpoint, request);
        FieldErrors errors = BodyRules.Check(shape, body, creating: true);
        if (errors.Any)
        {
            throw new RequestRefusedException(errors);
        }

        CheckReference(body);
        StoredRecord record = keys.Once(Key(request), () => state.Create(shape, body));
        return PlatformAnswer.Json(
            201,
            Envelope.Around(endpoint.Envelope, BriefAnswer.Of(endpoint, shape, record, body))
        );
    }

    /// <summary>A value of the record's own names one record only.</summary>
    private void CheckReference(JsonObject body)
    {
        LookUp known = new(entity, state);
        if (entity.Idempotency is { Own: true } && known.Find(known.Reference(body)) is { } other)
        {
            throw new RequestRefusedException(
                409,
                $"{entity.Title} already exists. Existing ID: {other.Key}"
            );
        }
    }

    private string? Key(PlatformRequest request) =>
        entity.Idempotency is { Style: IdempotencyStyle.Header, Reference: { } header }
        && request.Headers.TryGetValue(
            header,
            out Microsoft.Extensions.Primitives.StringValues sent
        )
            ? sent.ToString()
            : null;
}
