using Bindery.Blueprints;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Endpoints;

internal sealed class ReadHandler(
    Endpoint endpoint,
    Entity entity,
    RecordShape shape,
    PlatformState state
) : IEndpointHandler
{
    private readonly LookUp lookUp = new(entity, state);

    public PlatformAnswer Answer(PlatformRequest request)
    {
        string key = RequestKey.Of(shape, request) ?? "";
        StoredRecord record =
            (lookUp.IsMeant(request) ? lookUp.Find(key) : state.Find(shape.Name, key))
            ?? throw new RequestRefusedException(404, "Not Found");
        return PlatformAnswer.Json(
            200,
            Envelope.Around(endpoint.Envelope, Shown.Of(entity, record))
        );
    }
}
