using System.Collections.Immutable;

namespace Bindery.Mcp.Prompts;

/// <summary>A task that a person can start with a few words.</summary>
internal interface IPrompt
{
    string Name { get; }

    string Title { get; }

    string Description { get; }

    ImmutableArray<PromptWord> Words { get; }

    /// <param name="words">By name; every required one is there.</param>
    string Write(ImmutableDictionary<string, string> words);
}
