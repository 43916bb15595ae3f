using System.Text.Json.Nodes;

namespace Bindery.Mcp.Tools;

/// <param name="Text">What a person would read; complete, for clients that show nothing else.</param>
/// <param name="Content">The same as data, in the shape that the tool promises.</param>
internal sealed record ToolAnswer(string Text, JsonObject Content);
