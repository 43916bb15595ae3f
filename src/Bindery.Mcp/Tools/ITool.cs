using Bindery.Core.Failures;

namespace Bindery.Mcp.Tools;

/// <summary>One thing that a client can have done.</summary>
internal interface ITool
{
    ToolInfo Info { get; }

    /// <exception cref="BinderyException">It can't be done; the message goes to the client.</exception>
    Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation);
}
