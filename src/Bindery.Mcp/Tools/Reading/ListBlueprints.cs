using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Reading;

internal sealed class ListBlueprints : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "list_blueprints",
            Title = "List platforms",
            Description =
                "Platforms that Bindery can write a connector for without a description of yours. Next: show_blueprint, or init_connector with one of these names.",
            Result = Shape.Object(
                Member.Required(
                    "blueprints",
                    Shape.ListOf(
                        Shape.Object(
                            Member.Required("name", Shape.Text("What init_connector takes")),
                            Member.Required("title", Shape.Text("As people write it")),
                            Member.Required(
                                "type",
                                Shape.Text("ecommerce, logistics, accounting or crm")
                            ),
                            Member.Required("entities", Shape.Texts("What can be exchanged")),
                            Member.Required("webhook_topics", Shape.Texts("What it calls about"))
                        ),
                        "In alphabetical order"
                    )
                )
            ),
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        Blueprint[] known = [.. BlueprintCatalog.Names.Select(RequiredBlueprint.Open)];
        string text = string.Join(
            '\n',
            known.Select(blueprint =>
                $"{blueprint.Name}: {string.Join(", ", blueprint.Entities.Select(entity => entity.Name))}"
            )
        );
        JsonObject content = new() { ["blueprints"] = Json.List(known.Select(Summary)) };
        return Task.FromResult(new ToolAnswer(text, content));
    }

    private static JsonObject Summary(Blueprint blueprint) =>
        new()
        {
            ["name"] = blueprint.Name,
            ["title"] = blueprint.Title,
            ["type"] = blueprint.Type.ToString().ToLowerInvariant(),
            ["entities"] = Json.Texts(blueprint.Entities.Select(entity => entity.Name)),
            ["webhook_topics"] = Json.Texts(
                (blueprint.Webhooks?.Topics ?? []).Select(topic => topic.Topic)
            ),
        };
}
