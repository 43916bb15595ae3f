using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class AddExport : StepTool
{
    public override ToolInfo Info { get; } =
        new()
        {
            Name = "add_export",
            Title = "Preview an export",
            Description =
                "The export of an Odoo model, offered by Export to Connectors in Odoo, as a preview. Next: apply.",
            Arguments =
            [
                SharedArguments.Module,
                Member.Required("model", Shape.Text("The Odoo model: res.partner")),
            ],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    protected override RecordedStep Step(ToolCall call) =>
        StepRequest.Export(call.Arguments.Text("model"));
}
