using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Mcp.Previews;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class AddInventory : StepTool
{
    public override ToolInfo Info { get; } =
        new()
        {
            Name = "add_inventory",
            Title = "Preview stock levels",
            Description = "Stock levels in both directions, as a preview. Next: apply.",
            Arguments = [SharedArguments.Module],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    protected override RecordedStep Step(ToolCall call) => StepRequest.Inventory();
}
