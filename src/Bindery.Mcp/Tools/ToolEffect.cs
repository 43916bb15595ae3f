namespace Bindery.Mcp.Tools;

/// <summary>What calling a tool changes; clients decide by it whether to ask their user.</summary>
internal enum ToolEffect
{
    /// <summary>Nothing: it may be called at any time.</summary>
    Reads,

    /// <summary>Starts or ends programs of this machine; files stay as they are.</summary>
    Runs,

    /// <summary>Files in the client's folders.</summary>
    Writes,
}
