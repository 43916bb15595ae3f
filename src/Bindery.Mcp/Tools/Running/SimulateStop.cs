using System.Text.Json.Nodes;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Running;

internal sealed class SimulateStop : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "simulate_stop",
            Title = "Stop a fake platform",
            Description = "Ends a simulation; what it held is gone.",
            Arguments = [SimulateState.Simulation],
            Effect = ToolEffect.Runs,
            IsIdempotent = false,
            Result = Shape.Object(Member.Required("stopped", Shape.Text("Its id"))),
        };

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string id = call.Arguments.Text("simulation_id");
        await call.Bench.Simulations.StopAsync(id, cancellation);
        return new ToolAnswer($"{id} is stopped.", new JsonObject { ["stopped"] = id });
    }
}
