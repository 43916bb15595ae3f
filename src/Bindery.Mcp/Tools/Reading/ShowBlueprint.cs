using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Reading;

internal sealed class ShowBlueprint : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "show_blueprint",
            Title = "Show a platform",
            Description =
                "The description of a platform as YAML: a start for one of your own. Next: save a copy, change it, then check_blueprint.",
            Arguments =
            [
                Member.Required("name", Shape.Text("A platform that list_blueprints names")),
            ],
            Result = Shape.Object(
                Member.Required("name", Shape.Text("The platform")),
                Member.Required("yaml", Shape.Text("The description as it was written"))
            ),
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string name = call.Arguments.Text("name");
        string yaml = RequiredBlueprint.Text(name);
        return Task.FromResult(
            new ToolAnswer(yaml, new JsonObject { ["name"] = name, ["yaml"] = yaml })
        );
    }
}
