using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Reading;

internal sealed class CheckBlueprint : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "check_blueprint",
            Title = "Check a blueprint",
            Description =
                "What a blueprint file leaves open or gets wrong, with lines. Next: mend the file and check again, then init_connector with it.",
            Arguments = [Member.Required("file", Shape.Text("Path of a blueprint.yaml"))],
            TakesPaths = true,
            Result = Shape.Object(
                Member.Required("is_sound", Shape.Flag("Nothing is left open")),
                Member.Required(
                    "problems",
                    Shape.ListOf(
                        Shape.Object(
                            Member.Required("line", Shape.Whole("From 1")),
                            Member.Required("column", Shape.Whole("From 1")),
                            Member.Required("message", Shape.Text("What to do about it"))
                        ),
                        "In the order of the file"
                    )
                )
            ),
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        BlueprintReading reading = BlueprintCatalog.LoadFile(call.PathOf("file"));
        string text = reading.Succeeded
            ? $"{reading.Blueprint.Title}: nothing left open. Next: init_connector with this file as its blueprint."
            : string.Join('\n', reading.Problems);
        JsonObject content = new()
        {
            ["is_sound"] = reading.Succeeded,
            ["problems"] = Json.List(reading.Problems.Select(Problem)),
        };
        return Task.FromResult(new ToolAnswer(text, content));
    }

    private static JsonObject Problem(BlueprintProblem problem) =>
        new()
        {
            ["line"] = problem.Line,
            ["column"] = problem.Column,
            ["message"] = problem.Message,
        };
}
