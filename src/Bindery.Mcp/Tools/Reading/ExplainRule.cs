using System.Text.Json.Nodes;
using Bindery.Mcp.Shapes;
using Bindery.Validation.Documentation;

namespace Bindery.Mcp.Tools.Reading;

internal sealed class ExplainRule : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "explain_rule",
            Title = "Explain a rule",
            Description =
                "Why a finding of validate_module matters, an example of it, and how it is mended.",
            Arguments =
            [
                Member.Required(
                    "rule",
                    Shape.Text("Id of a finding, such as unknown-mapped-field")
                ),
            ],
            Result = Shape.Object(
                Member.Required("rule", Shape.Text("Its id")),
                Member.Required("page", Shape.Text("Markdown"))
            ),
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string rule = call.Arguments.Text("rule");
        string page = RulePage.Of(rule);
        return Task.FromResult(
            new ToolAnswer(page, new JsonObject { ["rule"] = rule, ["page"] = page })
        );
    }
}
