using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;
using Bindery.Modules.Reading;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class Remove : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "remove",
            Title = "Preview a removal",
            Description =
                "Takes out what an add tool put in, as a preview: every byte that was there before is there again. Next: apply.",
            Arguments =
            [
                SharedArguments.Module,
                Member.Required(
                    "kind",
                    Shape.OneOf(
                        "What was added",
                        RecordedStep.Binding,
                        RecordedStep.Sync,
                        RecordedStep.Export,
                        RecordedStep.Inventory,
                        RecordedStep.Webhook,
                        RecordedStep.Auth
                    )
                ),
                Member.Optional(
                    "names",
                    Shape.Texts(
                        "The entity, model or scheme, or the topics, as they were added; none for inventory"
                    )
                ),
            ],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string module = call.PathOf("module");
        RecordedStep step = Step(call.Arguments.Text("kind"), call.Arguments.Texts("names"));
        EnhancementPlan plan = ConnectorEnhancer.Remove(ModuleReader.Read(module), step);
        return Task.FromResult(PreviewAnswer.Of(call, Preview.Of(module, plan)));
    }

    private static RecordedStep Step(string kind, ImmutableArray<string> names) =>
        (kind, names) switch
        {
            (RecordedStep.Inventory, []) => StepRequest.Inventory(),
            (RecordedStep.Webhook, [_, ..]) => StepRequest.Webhook(names, null, null),
            (RecordedStep.Binding, [var entity]) => new BindingRequest { Entity = entity }.ToStep(),
            (RecordedStep.Sync, [var entity]) => StepRequest.Sync(entity),
            (RecordedStep.Export, [var model]) => StepRequest.Export(model),
            (RecordedStep.Auth, [var scheme]) => StepRequest.Authentication(scheme),
            _ => throw BinderyException.BadRequest(
                $"{names.Length} names don't go with {kind}: give none for inventory, topics for webhook, else one."
            ),
        };
}
