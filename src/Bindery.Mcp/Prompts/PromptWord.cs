namespace Bindery.Mcp.Prompts;

/// <summary>Something that a person fills into a prompt.</summary>
internal sealed record PromptWord(string Name, string Description, bool IsRequired = true);
