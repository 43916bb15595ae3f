using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Failures;
using Bindery.Generation.Initialisation;
using Bindery.Mcp.Folders;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;
using Bindery.OpenApi;
using Bindery.OpenApi.Reading;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class InitConnector : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "init_connector",
            Title = "Preview a new connector",
            Description =
                "A new connector addon, with the framework addons beside it, as a preview. Give the name of a platform that list_blueprints knows, or a blueprint file, or an OpenAPI document, or a type to start from an archetype. Next: apply.",
            Arguments =
            [
                Member.Required("name", Shape.Text("Name of the platform, such as shopify")),
                Member.Required(
                    "path",
                    Shape.Text("Folder of addons to write to; . for the open folder")
                ),
                Member.Optional(
                    "type",
                    Shape.OneOf(
                        "Kind of an unknown platform",
                        "ecommerce",
                        "logistics",
                        "accounting",
                        "crm"
                    )
                ),
                Member.Optional(
                    "blueprint",
                    Shape.Text("A platform of the catalogue, or a blueprint file")
                ),
                Member.Optional(
                    "openapi",
                    Shape.Text(
                        "An OpenAPI 3 or Swagger 2.0 document in an open folder; propose_blueprint shows what is guessed of it"
                    )
                ),
                Member.Optional("entities", Shape.Texts("Only these, with what they need")),
                Member.Optional(
                    "license",
                    Shape.OneOf(
                        "LGPL-3 where not said",
                        "LGPL-3",
                        "AGPL-3",
                        "GPL-3",
                        "OPL-1",
                        "Other proprietary"
                    )
                ),
                Member.Optional(
                    "without_framework",
                    Shape.Flag("Don't write the framework addons")
                ),
                Member.Optional(
                    "with_development",
                    Shape.Flag(
                        "Also an Odoo to develop on: compose.yaml, Makefile, checks for commits"
                    )
                ),
                Member.Optional(
                    "force",
                    Shape.Flag("Replace Bindery's files in an addon that exists")
                ),
            ],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        InitRequest request = Request(call);
        ImportedBlueprint? imported = call.Arguments.OptionalText("openapi") is { } document
            ? await ImportAsync(request, call.Folders.Resolve(document), cancellation)
            : null;
        InitPlan plan = ConnectorInitialiser.Plan(request with { BlueprintText = imported?.Text });
        Preview preview = new(
            plan.Root,
            plan.Changes,
            $"Next: validate_module with {Path.Combine(plan.Root, plan.Names.Module)}, then certify_connector."
        )
        {
            Notes = [.. imported?.Notes ?? [], .. plan.Notes],
            ShownFirst = plan.Names.Module + "/",
        };
        return PreviewAnswer.Of(call, preview);
    }

    private static async Task<ImportedBlueprint> ImportAsync(
        InitRequest request,
        string document,
        CancellationToken cancellation
    )
    {
        if (request.Blueprint is not null)
        {
            throw BinderyException.BadRequest(
                "--blueprint and --openapi both describe the platform; give one of them."
            );
        }

        return OpenApiImport.Run(
            await DescriptionText.ReadAsync(document, cancellation),
            new ImportRequest
            {
                Source = document,
                Name = ModuleNameRule.Require(request.Name).Platform,
                Type = request.Type,
            }
        );
    }

    private static InitRequest Request(ToolCall call)
    {
        ToolArguments arguments = call.Arguments;
        string root = call.PathOf("path");
        string name = arguments.Text("name");
        // What exists there is read with force: a link must not lead that out of the open folders.
        PathText.Require(name);
        call.Folders.Resolve(Path.Combine(root, new ConnectorNames(name).Module));
        return new InitRequest
        {
            Name = name,
            Path = root,
            Type = arguments.OptionalText("type") is { } type
                ? Enum.Parse<ConnectorType>(type, ignoreCase: true)
                : null,
            Blueprint = arguments.OptionalText("blueprint") is { } blueprint
                ? SharedArguments.BlueprintOf(call, blueprint)
                : null,
            Entities = arguments.Texts("entities"),
            License = arguments.OptionalText("license") ?? "LGPL-3",
            WritesFramework = !arguments.Flag("without_framework"),
            WritesDevelopment = arguments.Flag("with_development"),
            Force = arguments.Flag("force"),
        };
    }
}
