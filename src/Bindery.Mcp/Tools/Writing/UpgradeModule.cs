using Bindery.Generation.Enhancement;
using Bindery.Mcp.Previews;
using Bindery.Modules.Reading;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class UpgradeModule : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "upgrade_module",
            Title = "Preview an upgrade",
            Description =
                "Brings what an older Bindery wrote to what this one writes, keeping hand edits, as a preview. What both changed will be marked as git marks it. Next: apply, then solve the conflicts.",
            Arguments = [SharedArguments.Module],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string module = call.PathOf("module");
        EnhancementPlan plan = ConnectorEnhancer.Upgrade(ModuleReader.Read(module));
        return Task.FromResult(PreviewAnswer.Of(call, Preview.Of(module, plan)));
    }
}
