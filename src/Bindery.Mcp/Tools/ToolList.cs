using System.Collections.Immutable;
using Bindery.Mcp.Tools.Reading;

namespace Bindery.Mcp.Tools;

/// <summary>Every tool, in the order in which a connector comes about.</summary>
internal static class ToolList
{
    public static ImmutableArray<ITool> All { get; } =
    [
        new ListBlueprints(),
        new ShowBlueprint(),
        new CheckBlueprint(),
        new InspectModule(),
        new ValidateModule(),
        new ExplainRule(),
        new ExplainCause(),
    ];
}
