using System.Text.Json.Nodes;
using Bindery.Mcp.Shapes;
using Bindery.Simulation;

namespace Bindery.Mcp.Tools.Running;

internal sealed class SimulateState : ITool
{
    private const int UsuallyShown = 5;

    public ToolInfo Info { get; } =
        new()
        {
            Name = "simulate_state",
            Title = "Look at a fake platform",
            Description =
                "How many records a simulation holds, what it was asked, what became of its webhooks; with an entity, its first records.",
            Arguments =
            [
                Simulation,
                Member.Optional("entity", Shape.Text("Whose records are wanted")),
                Member.Optional(
                    "most",
                    Shape.Whole("Records to show; 5 where not said") with
                    {
                        Least = 1,
                        Most = 200,
                    }
                ),
            ],
            Result = Shape.Object(
                Member.Required("counts", Shape.Open("Number of records by entity")),
                Member.Required("counters", Shape.Open("How often things happened, by kind")),
                Member.Required("webhooks_sent", Shape.Whole("To subscribers")),
                Member.Required(
                    "records",
                    Shape.ListOf(Shape.Open("As the platform sends it"), "Of the entity")
                )
            ),
        };

    public static Member Simulation { get; } =
        Member.Required("simulation_id", Shape.Text("What simulate_start answered"));

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        SimulatedPlatform platform = call.Bench.Simulations.Find(
            call.Arguments.Text("simulation_id")
        );
        JsonObject counts = [];
        foreach (string entity in platform.State.Shapes.Select(shape => shape.Name))
        {
            counts[entity] = platform.State.Table(entity).Records.Count;
        }

        JsonObject content = new()
        {
            ["counts"] = counts,
            ["counters"] = platform.Counters.ToJson(),
            ["webhooks_sent"] = platform.Deliveries.Length,
            ["records"] = Records(platform, call.Arguments),
        };
        return Task.FromResult(new ToolAnswer(content.ToJsonString(), content));
    }

    private static JsonArray Records(SimulatedPlatform platform, ToolArguments arguments) =>
        arguments.OptionalText("entity") is { } entity
            ? Json.List(
                platform
                    .State.Table(entity)
                    .Records.Take(arguments.Whole("most", UsuallyShown))
                    .Select(record => JsonObject.Create(record.Json)!)
            )
            : [];
}
