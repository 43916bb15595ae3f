using System.Collections.Immutable;

namespace Bindery.Mcp.Prompts;

/// <summary>Every prompt.</summary>
internal static class PromptList
{
    public static ImmutableArray<IPrompt> All { get; } =
    [new CreatePrompt(), new EnhancePrompt(), new TroubleshootPrompt()];
}
