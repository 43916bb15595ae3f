namespace Bindery.Mcp.Serving;

/// <summary>What lives as long as the server does.</summary>
internal sealed class Workbench(ServingOptions options)
{
    public ServingOptions Options { get; } = options;
}
