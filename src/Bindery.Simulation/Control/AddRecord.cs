using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Serving;

namespace Bindery.Simulation.Control;

/// <summary>Body <c>{entity, record}</c>: what the record leaves open is invented.</summary>
internal sealed class AddRecord : IControlAction
{
    public string Method => "POST";
    public string Path => "/records";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        if (request.Body["record"] is not (null or JsonObject))
        {
            throw new RequestRefusedException(400, "'record' must be an object.");
        }

        StoredRecord record = simulation.Add(
            request.Text("entity"),
            request.Body["record"] as JsonObject
        );
        return Task.FromResult<JsonNode?>(JsonBytes.Thawed(record.Json));
    }
}
