using System.Collections.Immutable;
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

    public virtual Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation) =>
        Task.FromResult(Shown(call, Step(call), []));

    /// <exception cref="BinderyException">It can't be meant so.</exception>
    protected abstract RecordedStep Step(ToolCall call);

    /// <param name="notes">What a person has to know before the plan's own notes.</param>
    protected static ToolAnswer Shown(
        ToolCall call,
        RecordedStep step,
        ImmutableArray<string> notes
    )
    {
        string module = call.PathOf("module");
        EnhancementPlan plan = ConnectorEnhancer.Add(ModuleReader.Read(module), step);
        Preview preview = Preview.Of(module, plan);
        return PreviewAnswer.Of(call, preview with { Notes = [.. notes, .. preview.Notes] });
    }
}
