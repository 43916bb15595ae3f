using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;

namespace Bindery.Mcp.Tools;

/// <summary>What a tool is called with.</summary>
/// <param name="Folders">Open to this client; none where the tool takes no paths.</param>
/// <param name="Progress">Told as long work goes on; goes nowhere where the client doesn't listen.</param>
internal sealed record ToolCall(
    ToolArguments Arguments,
    AllowedFolders Folders,
    Workbench Bench,
    CallProgress Progress
)
{
    /// <summary>The real path that an argument means.</summary>
    public string PathOf(string argument) => Folders.Resolve(Arguments.Text(argument));
}
