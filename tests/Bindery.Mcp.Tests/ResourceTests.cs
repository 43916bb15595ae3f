using Bindery.Mcp.Tests.Serving;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Bindery.Mcp.Tests;

public sealed class ResourceTests(OpenedExample example) : IClassFixture<OpenedExample>
{
    [Theory]
    [InlineData("bindery://skill", "name: ")]
    [InlineData("bindery://reference/architecture", "#")]
    [InlineData("bindery://reference/patterns", "#")]
    [InlineData("bindery://reference/api_integration", "#")]
    [InlineData("bindery://reference/authentication", "#")]
    [InlineData("bindery://reference/troubleshooting", "#")]
    [InlineData("bindery://blueprint/shopify", "name: shopify")]
    [InlineData("bindery://rules", "`unknown-mapped-field`")]
    [InlineData("bindery://rule/unknown-mapped-field", "# unknown-mapped-field")]
    [InlineData("bindery://module/shopify_connector", "shopify.backend")]
    [InlineData("bindery://module/{folder}/shopify_connector", "shopify.backend")]
    public async Task What_is_announced_can_be_read(string uri, string holds)
    {
        ServedBindery bindery = example.Bindery;

        ReadResourceResult result = await bindery.Client.ReadResourceAsync(
            uri.Replace("{folder}", example.Folder.Path, StringComparison.Ordinal),
            cancellationToken: TestContext.Current.CancellationToken
        );

        TextResourceContents contents = Assert.IsType<TextResourceContents>(
            Assert.Single(result.Contents)
        );
        Assert.Contains(holds, contents.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_pages_and_templates()
    {
        ServedBindery bindery = example.Bindery;
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        IList<McpClientResource> pages = await bindery.Client.ListResourcesAsync(
            cancellationToken: cancellation
        );
        IList<McpClientResourceTemplate> templates =
            await bindery.Client.ListResourceTemplatesAsync(cancellationToken: cancellation);

        Assert.Contains("bindery://skill", pages.Select(page => page.Uri));
        Assert.Contains(
            "bindery://module/{+path}",
            templates.Select(template => template.UriTemplate)
        );
    }

    [Theory]
    [InlineData("bindery://rule/no-such-rule")]
    [InlineData("bindery://blueprint/no-such-platform")]
    [InlineData("bindery://elsewhere")]
    public async Task What_is_not_there_is_said(string uri)
    {
        ServedBindery bindery = example.Bindery;

        McpProtocolException failure = await Assert.ThrowsAsync<McpProtocolException>(() =>
            bindery
                .Client.ReadResourceAsync(
                    uri,
                    cancellationToken: TestContext.Current.CancellationToken
                )
                .AsTask()
        );

        Assert.NotEmpty(failure.Message);
    }
}
