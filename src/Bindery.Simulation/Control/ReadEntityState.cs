using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Control;

internal sealed class ReadEntityState : IControlAction
{
    public string Method => "GET";
    public string Path => "/state/*";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        JsonArray records = new([
            .. simulation
                .State.Table(request.Segments[0])
                .Records.Select(record => JsonBytes.Thawed(record.Json)),
        ]);
        return Task.FromResult<JsonNode?>(records);
    }
}
