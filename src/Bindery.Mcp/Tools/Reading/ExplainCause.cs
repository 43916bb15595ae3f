using System.Text.Json.Nodes;
using Bindery.Diagnosis.Documentation;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Reading;

internal sealed class ExplainCause : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "explain_cause",
            Title = "Explain a cause",
            Description =
                "How a cause that doctor names is recognised, how it comes about, and how it is mended.",
            Arguments = [Member.Required("cause", Shape.Text("Id of a verdict of doctor"))],
            Result = Shape.Object(
                Member.Required("cause", Shape.Text("Its id")),
                Member.Required("page", Shape.Text("Markdown"))
            ),
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string cause = call.Arguments.Text("cause");
        string page = CausePage.Of(cause);
        return Task.FromResult(
            new ToolAnswer(page, new JsonObject { ["cause"] = cause, ["page"] = page })
        );
    }
}
