using System.Text.Json.Nodes;
using Bindery.Mcp.Shapes;
using Bindery.Modules;
using Bindery.Modules.Connectors;
using Bindery.Modules.Reading;

namespace Bindery.Mcp.Tools.Reading;

internal sealed class InspectModule : ITool
{
    private static readonly Member Path = Member.Required(
        "path",
        Shape.Text("Below the addon's folder")
    );
    private static readonly Member Line = Member.Required("line", Shape.Whole("From 1"));

    public ToolInfo Info { get; } =
        new()
        {
            Name = "inspect_module",
            Title = "Inspect a connector",
            Description =
                "What a connector has, whoever wrote it: backend, bindings, components, webhooks, schedules, and what it lacks. Read it before an add tool.",
            Arguments = [SharedArguments.Module],
            TakesPaths = true,
            Result = Shape.Object(
                Member.Required("module", Shape.Text("Technical name")),
                Member.Required(
                    "backends",
                    Shape.ListOf(Backend, "Models whose records are accounts")
                ),
                Member.Required(
                    "bindings",
                    Shape.ListOf(Binding, "Links of records here and there")
                ),
                Member.Required(
                    "components",
                    Shape.ListOf(Component, "Adapters, mappers, importers, exporters")
                ),
                Member.Required(
                    "webhooks",
                    Shape.ListOf(Webhook, "Addresses that the platform may call")
                ),
                Member.Required("crons", Shape.ListOf(Cron, "Schedules")),
                Member.Required(
                    "missing",
                    Shape.ListOf(Missing, "What a connector usually has and this one lacks")
                )
            ),
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        ConnectorFacts facts = ConnectorReader.Read(
            Module.Of(ModuleReader.Read(call.PathOf("module")))
        );
        JsonObject content = JsonNode.Parse(ConnectorJson.Write(facts))!.AsObject();
        return Task.FromResult(new ToolAnswer(ConnectorText.Write(facts), content));
    }

    private static Shape Backend =>
        Shape.Open(
            "model, path, line, standsOnFramework, title, kind, adapter, syncs, exports, topics"
        );

    private static Shape Binding =>
        Shape.Open("model, odooModel, path, line, standsOnFramework, hasUniqueConstraint, plural");

    private static Shape Component => Shape.Open("name, usage, models, path, line");

    private static Shape Webhook =>
        Shape.Object(
            Member.Required("route", Shape.Text("As the platform calls it")),
            Member.Required("method", Shape.Text("What answers")),
            Path,
            Line
        );

    private static Shape Cron =>
        Shape.Object(
            Member.Required("id", Shape.Text("External id")),
            Member.Required("isActive", Shape.Flag("It runs after installation")),
            Path
        );

    private static Shape Missing =>
        Shape.Object(
            Member.Required("subject", Shape.Text("The model that lacks it")),
            Member.Required("what", Shape.Text("In words"))
        );
}
