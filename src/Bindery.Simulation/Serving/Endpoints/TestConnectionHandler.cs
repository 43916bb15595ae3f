using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>Says who it is, and that it isn't real.</summary>
internal sealed class TestConnectionHandler(Blueprint blueprint) : IEndpointHandler
{
    public PlatformAnswer Answer(PlatformRequest request) =>
        PlatformAnswer.Json(
            200,
            Envelope.Around(
                blueprint.TestConnection.Envelope,
                new JsonObject
                {
                    ["id"] = 548_380_009,
                    ["name"] = $"{blueprint.Title} (simulated)",
                    ["email"] = "owner@example.com",
                    ["currency"] = "USD",
                }
            )
        );
}
