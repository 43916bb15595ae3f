using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;
using Bindery.OpenApi;
using Bindery.OpenApi.Reading;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class ProposeBlueprint : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "propose_blueprint",
            Title = "Propose a blueprint",
            Description =
                "A blueprint made of an OpenAPI document, with a comment behind each guess that says how sure it is. Next: check the guesses against the platform's documentation, apply, then init_connector with the file.",
            Arguments =
            [
                Member.Required(
                    "document",
                    Shape.Text("OpenAPI 3 or Swagger 2.0 in JSON or YAML: a file in an open folder")
                ),
                Member.Required(
                    "file",
                    Shape.Text("Where the blueprint is to be written, such as acme.yaml")
                ),
                Member.Optional("name", Shape.Text("Technical name of the platform, such as acme")),
                Member.Optional(
                    "type",
                    Shape.OneOf(
                        "Where the paths don't tell",
                        "ecommerce",
                        "logistics",
                        "accounting",
                        "crm"
                    )
                ),
            ],
            TakesPaths = true,
            Result = Shape.Object(
                Member.Required("preview_id", Shape.Text("For apply, which writes the file")),
                Member.Required("file", Shape.Text("Its whole path")),
                Member.Required("name", Shape.Text("Of the platform")),
                Member.Required("yaml", Shape.Text("What would be written")),
                Member.Required("notes", Shape.Texts("What was left out, and why"))
            ),
        };

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string file = call.PathOf("file");
        if (Path.Exists(file))
        {
            throw BinderyException.BadRequest($"{file} exists; choose another file.");
        }

        ImportRequest request = new()
        {
            Source = call.PathOf("document"),
            Name = call.Arguments.OptionalText("name"),
            Type = call.Arguments.OptionalText("type") is { } type
                ? Enum.Parse<ConnectorType>(type, ignoreCase: true)
                : null,
        };
        string text = await DescriptionText.ReadAsync(request.Source, cancellation);
        return Answer(call, file, OpenApiImport.Run(text, request));
    }

    private static ToolAnswer Answer(ToolCall call, string file, ImportedBlueprint imported)
    {
        FileChange creation = new(
            Path.GetFileName(file),
            null,
            FileContent.FromText(imported.Text)
        );
        string id = call.Bench.Previews.Put(
            new Preview(
                Path.GetDirectoryName(file)!,
                ChangeSet.Of([creation]),
                $"Next: check_blueprint with {file}, then init_connector."
            )
        );
        JsonObject content = new()
        {
            ["preview_id"] = id,
            ["file"] = file,
            ["name"] = imported.Blueprint.Name,
            ["yaml"] = imported.Text,
            ["notes"] = Json.Texts(imported.Notes),
        };
        string notes = string.Concat(imported.Notes.Select(note => $"Note: {note}\n"));
        return new ToolAnswer(
            $"{notes}Nothing is written yet: apply with preview_id {id} writes {file}.\n\n{imported.Text}",
            content
        );
    }
}
