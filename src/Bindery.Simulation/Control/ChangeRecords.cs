using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

/// <summary>Body <c>{entity, count, seed}</c>; answers the keys of what it changed.</summary>
internal sealed class ChangeRecords : IControlAction
{
    public string Method => "POST";
    public string Path => "/change";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        string[] keys =
        [
            .. simulation.State.Change(
                request.Text("entity"),
                request.Number("count", otherwise: 1),
                request.Number("seed", otherwise: 1)
            ),
        ];
        JsonArray ids = new([.. keys.Select(key => JsonValue.Create(key))]);
        return Task.FromResult<JsonNode?>(new JsonObject { ["ids"] = ids });
    }
}
