using Bindery.Core.Failures;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Mcp.Previews;
using Bindery.Modules.Reading;

namespace Bindery.Mcp.Tools.Writing;

/// <summary>A tool that adds one thing to a connector.</summary>
internal abstract class StepTool : ITool
{
    public abstract ToolInfo Info { get; }

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string module = call.PathOf("module");
        EnhancementPlan plan = ConnectorEnhancer.Add(ModuleReader.Read(module), Step(call));
        return Task.FromResult(PreviewAnswer.Of(call, Preview.Of(module, plan)));
    }

    /// <exception cref="BinderyException">It can't be meant so.</exception>
    protected abstract RecordedStep Step(ToolCall call);
}
