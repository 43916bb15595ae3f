using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class AddSync : StepTool
{
    public override ToolInfo Info { get; } =
        new()
        {
            Name = "add_sync",
            Title = "Preview an import",
            Description =
                "The import of an entity that is bound already, as a preview: methods, schedule, jobs, button. Next: apply.",
            Arguments =
            [
                SharedArguments.Module,
                Member.Required("entity", Shape.Text("Its name there: customer")),
            ],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    protected override RecordedStep Step(ToolCall call) =>
        StepRequest.Sync(call.Arguments.Text("entity"));
}
