using System.Text;
using Bindery.Mcp.Tests.Serving;
using Bindery.Testing;
using ModelContextProtocol.Client;

namespace Bindery.Mcp.Tests;

public sealed class DocumentationTests
{
    [Fact]
    public async Task The_page_has_every_tool_as_it_describes_itself()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using ServedBindery bindery = await ServedBindery.StartAsync(roots: null);
        IList<McpClientTool> tools = await bindery.Client.ListToolsAsync(
            cancellationToken: cancellation
        );

        string page = await File.ReadAllTextAsync(
            Repository.PathTo("docs", "how-to", "use-with-an-agent.md"),
            cancellation
        );

        Assert.Contains(Table(tools), page, StringComparison.Ordinal);
    }

    private static string Table(IEnumerable<McpClientTool> tools)
    {
        StringBuilder table = new("| tool | changes | what it does |\n| --- | --- | --- |\n");
        foreach (McpClientTool tool in tools)
        {
            table.Append($"| `{tool.Name}` | {Effect(tool)} | {tool.Description} |\n");
        }

        return table.ToString();
    }

    private static string Effect(McpClientTool tool) =>
        tool.ProtocolTool.Annotations switch
        {
            { ReadOnlyHint: true } => "nothing",
            { DestructiveHint: true } => "files",
            _ => "starts or ends programs",
        };
}
