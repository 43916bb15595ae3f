using Bindery.Blueprints;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class AddBinding : StepTool
{
    public override ToolInfo Info { get; } =
        new()
        {
            Name = "add_binding",
            Title = "Preview an entity",
            Description =
                "An entity, whole, as a preview: binding, views, rights, adapter, mapper, importer, jobs, schedule. Nothing of what people wrote is touched. Next: apply.",
            Arguments =
            [
                SharedArguments.Module,
                Member.Required("entity", Shape.Text("Its name there, in the singular: customer")),
                Member.Optional(
                    "odoo_model",
                    Shape.Text(
                        "What it becomes here: res.partner; known where from_blueprint is given"
                    )
                ),
                Member.Optional(
                    "direction",
                    Shape.OneOf("Which way it goes", "import", "export", "both")
                ),
                Member.Optional(
                    "from_blueprint",
                    Shape.Text(
                        "Its description, NAME#ENTITY: a platform of the catalogue or a blueprint file"
                    )
                ),
            ],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    protected override RecordedStep Step(ToolCall call) =>
        new BindingRequest
        {
            Entity = call.Arguments.Text("entity"),
            OdooModel = call.Arguments.OptionalText("odoo_model"),
            Direction = call.Arguments.OptionalText("direction") is { } direction
                ? Enum.Parse<Direction>(direction, ignoreCase: true)
                : null,
            Source = call.Arguments.OptionalText("from_blueprint") is { } source
                ? SourceOf(call, source)
                : null,
            NeedsModel = true,
        }.ToStep();

    private static string SourceOf(ToolCall call, string source)
    {
        string[] parts = source.Split('#', 2);
        return string.Join('#', [SharedArguments.BlueprintOf(call, parts[0]), .. parts[1..]]);
    }
}
