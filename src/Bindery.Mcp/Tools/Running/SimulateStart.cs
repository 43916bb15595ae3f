using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Mcp.Shapes;
using Bindery.Simulation;

namespace Bindery.Mcp.Tools.Running;

internal sealed class SimulateStart : ITool
{
    private const int UsualRecords = 250;
    private const int MostRecords = 100_000;

    public ToolInfo Info { get; } =
        new()
        {
            Name = "simulate_start",
            Title = "Start a fake platform",
            Description =
                "Starts a platform over HTTP on this machine, with invented data, until simulate_stop or the end of this server. Its settings are what a backend in Odoo takes. Next: simulate_state.",
            Arguments =
            [
                Member.Required(
                    "blueprint",
                    Shape.Text("A platform of the catalogue, or a blueprint file")
                ),
                Member.Optional(
                    "seed",
                    Shape.Whole("The same seed gives the same data; 1 where not said")
                ),
                Member.Optional(
                    "records",
                    Shape.Whole(
                        "Products; the others follow in proportion; 250 where not said"
                    ) with
                    {
                        Least = 0,
                        Most = MostRecords,
                    }
                ),
            ],
            Effect = ToolEffect.Runs,
            IsIdempotent = false,
            TakesPaths = true,
            Result = Shape.Object(
                Member.Required(
                    "simulation_id",
                    Shape.Text("For simulate_state and simulate_stop")
                ),
                Member.Required("address", Shape.Text("Where it listens; this machine only")),
                Member.Required(
                    "settings",
                    Shape.Open("What a backend takes, by name; none of it is a real secret")
                ),
                Member.Required("control_token", Shape.Text("Bearer token of /_control/"))
            ),
        };

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        ToolArguments arguments = call.Arguments;
        SimulationOptions options = new()
        {
            Blueprint = RequiredBlueprint.Open(
                SharedArguments.BlueprintOf(call, arguments.Text("blueprint"))
            ),
            Seed = arguments.Whole("seed", 1),
            Records = arguments.Whole("records", UsualRecords),
        };
        (string id, SimulatedPlatform platform) = await call.Bench.Simulations.StartAsync(
            options,
            cancellation
        );
        return Answer(id, platform);
    }

    private static ToolAnswer Answer(string id, SimulatedPlatform platform)
    {
        StringBuilder text = new($"{id} listens at {platform.BaseAddress}\n");
        JsonObject settings = [];
        foreach ((string name, string value) in platform.SimulatedSettings)
        {
            settings[name] = value;
            text.Append($"{name}: {value}\n");
        }

        JsonObject content = new()
        {
            ["simulation_id"] = id,
            ["address"] = platform.BaseAddress.ToString(),
            ["settings"] = settings,
            ["control_token"] = platform.ControlToken,
        };
        return new ToolAnswer(text.ToString(), content);
    }
}
