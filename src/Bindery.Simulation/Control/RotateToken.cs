using System.Text.Json.Nodes;

namespace Bindery.Simulation.Control;

/// <summary>Answers the settings with the new credentials; the old ones are refused from now on.</summary>
internal sealed class RotateToken : IControlAction
{
    public string Method => "POST";
    public string Path => "/token";

    public Task<JsonNode?> DoAsync(
        SimulatedPlatform simulation,
        ControlRequest request,
        CancellationToken cancellation
    )
    {
        simulation.RotateCredentials();
        JsonObject settings = [];
        foreach ((string name, string value) in simulation.SimulatedSettings)
        {
            settings[name] = value;
        }

        return Task.FromResult<JsonNode?>(new JsonObject { ["settings"] = settings });
    }
}
