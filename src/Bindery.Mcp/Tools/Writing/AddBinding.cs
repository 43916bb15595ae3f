using Bindery.Blueprints;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;
using Bindery.OpenApi;

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
                        "What it becomes here: res.partner; known where from_blueprint or openapi tells"
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
                Member.Optional(
                    "openapi",
                    Shape.Text(
                        "Its description, FILE#SCHEMA: an OpenAPI document in an open folder and a schema in it"
                    )
                ),
            ],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    public override Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation) =>
        call.Arguments.OptionalText("openapi") is { } document
            ? DescribedAsync(call, document, cancellation)
            : base.RunAsync(call, cancellation);

    protected override RecordedStep Step(ToolCall call) => Request(call).ToStep();

    private static async Task<ToolAnswer> DescribedAsync(
        ToolCall call,
        string document,
        CancellationToken cancellation
    )
    {
        BindingRequest request = Request(call);
        RecordedStep asked = request.AskedWithoutBlueprint();
        DescribedSchema described = DescribedSchema.Of(document);
        ImportedBlueprint imported = await (
            described with
            {
                Source = call.Folders.Resolve(described.Source),
            }
        ).ImportAsync(asked.Name, asked.OdooModel, cancellation);
        return Shown(
            call,
            request.Described(imported.Text, imported.Blueprint.Entities[0]),
            imported.Notes
        );
    }

    private static BindingRequest Request(ToolCall call) =>
        new()
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
        };

    private static string SourceOf(ToolCall call, string source)
    {
        string[] parts = source.Split('#', 2);
        return string.Join('#', [SharedArguments.BlueprintOf(call, parts[0]), .. parts[1..]]);
    }
}
