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
    public PlatformAnswer Answer(PlatformRequest request)
    {
        StoredRecord record =
            state.Find(shape.Name, RequestKey.Of(shape, request) ?? "")
            ?? throw new RequestRefusedException(404, "Not Found");
        return PlatformAnswer.Json(
            200,
            Envelope.Around(endpoint.Envelope, Shown.Of(entity, record))
        );
    }
}
