using System.Reflection;
using Bindery.Mcp.Prompts;
using Bindery.Mcp.Resources;
using Bindery.Mcp.Tools;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Bindery.Mcp.Serving;

/// <summary>Bindery as a server of the Model Context Protocol.</summary>
public static class BinderyServer
{
    private const string Instructions =
        "Bindery writes, checks and certifies connector addons for Odoo 16.0. "
        + "Start with list_blueprints or inspect_module. "
        + "What changes files answers with a preview and its id: show the difference to the user, then call apply. "
        + "Then validate_module, certify_connector; where records don't arrive, doctor.";

    /// <summary>Serves one client over standard input and output until it hangs up.</summary>
    public static async Task RunOverStandardStreamsAsync(
        ServingOptions options,
        CancellationToken cancellation
    )
    {
        await using Workbench bench = new(options);
        McpServerOptions served = Describe(new McpServerOptions(), bench);
        await using StdioServerTransport transport = new(served);
        await using McpServer server = McpServer.Create(transport, served);
        await server.RunAsync(cancellation);
    }

    internal static McpServerOptions Describe(McpServerOptions served, Workbench bench)
    {
        served.ServerInfo = new Implementation
        {
            Name = "bindery",
            Title = "Bindery",
            Version = Version,
        };
        served.ServerInstructions = Instructions;
        served.ToolCollection = [.. ToolList.All.Select(tool => new ServedTool(tool, bench))];
        served.ResourceCollection =
        [
            .. ResourceList.All.Select(resource => new ServedResource(resource, bench)),
        ];
        served.PromptCollection = [.. PromptList.All.Select(prompt => new ServedPrompt(prompt))];
        return served;
    }

    private static string Version =>
        typeof(BinderyServer)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0]
        ?? "";
}
