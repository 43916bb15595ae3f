using System.Text.Json.Nodes;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Endpoints;

internal sealed class DeleteHandler(RecordShape shape, PlatformState state) : IEndpointHandler
{
    public PlatformAnswer Answer(PlatformRequest request) =>
        state.Delete(shape.Name, RequestKey.Of(shape, request) ?? "")
            ? PlatformAnswer.Json(200, new JsonObject())
            : throw new RequestRefusedException(404, "Not Found");
}
