using Bindery.Mcp.Tests.Serving;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Bindery.Mcp.Tests.Tools;

public sealed class ToolSchemaTests(OpenedExample example) : IClassFixture<OpenedExample>
{
    public static TheoryData<string, string> Reads =>
        new()
        {
            { "list_blueprints", "{}" },
            { "show_blueprint", """{"name":"shopify"}""" },
            { "check_blueprint", """{"file":"blueprint.yaml"}""" },
            { "inspect_module", """{"module":"shopify_connector"}""" },
            { "validate_module", """{"path":"shopify_connector"}""" },
            { "validate_module", """{"path":"broken","most":2}""" },
            { "explain_rule", """{"rule":"unknown-mapped-field"}""" },
            { "explain_cause", """{"cause":"jobs-stuck-enqueued"}""" },
        };

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task An_answer_has_the_shape_that_was_promised(string tool, string arguments)
    {
        ServedBindery bindery = example.Bindery;
        IList<McpClientTool> tools = await bindery.Client.ListToolsAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );

        CallToolResult result = await bindery.Client.CallToolAsync(
            new CallToolRequestParams
            {
                Name = tool,
                Arguments = System.Text.Json.JsonSerializer.Deserialize<
                    Dictionary<string, System.Text.Json.JsonElement>
                >(arguments),
            },
            TestContext.Current.CancellationToken
        );

        Assert.False(result.IsError is true, ServedBindery.TextOf(result));
        Assert.NotEmpty(ServedBindery.TextOf(result));
        McpClientTool known = tools.Single(one => one.Name == tool);
        JsonSchema schema = await JsonSchema.FromJsonAsync(
            known.ReturnJsonSchema!.Value.GetRawText(),
            TestContext.Current.CancellationToken
        );
        ICollection<ValidationError> errors = schema.Validate(
            result.StructuredContent!.Value.GetRawText()
        );
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Every_tool_says_what_it_takes_gives_and_changes()
    {
        ServedBindery bindery = example.Bindery;

        IList<McpClientTool> tools = await bindery.Client.ListToolsAsync(
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.All(
            tools,
            tool =>
            {
                Assert.NotEmpty(tool.Description);
                Assert.NotNull(tool.ProtocolTool.Title);
                Assert.NotNull(tool.ReturnJsonSchema);
                Assert.False(
                    tool.JsonSchema.GetProperty("additionalProperties").GetBoolean(),
                    tool.Name
                );
                Assert.NotNull(tool.ProtocolTool.Annotations?.ReadOnlyHint);
            }
        );
    }

    [Theory]
    [InlineData("show_blueprint", "{}", "the argument 'name' is missing")]
    [InlineData("show_blueprint", """{"name":7}""", "must be a text")]
    [InlineData("show_blueprint", """{"name":"shopfiy"}""", "did you mean 'shopify'")]
    [InlineData("show_blueprint", """{"name":"shopify","nmae":"x"}""", "no argument 'nmae'")]
    [InlineData("validate_module", """{"path":".","select":"x"}""", "must be a list")]
    [InlineData("validate_module", """{"path":".","most":0}""", "must be 1 to 5000")]
    [InlineData("explain_rule", """{"rule":"no-such-rule"}""", "no-such-rule")]
    public async Task A_wrong_argument_is_named(string tool, string arguments, string complaint)
    {
        ServedBindery bindery = example.Bindery;

        CallToolResult result = await bindery.Client.CallToolAsync(
            new CallToolRequestParams
            {
                Name = tool,
                Arguments = System.Text.Json.JsonSerializer.Deserialize<
                    Dictionary<string, System.Text.Json.JsonElement>
                >(arguments),
            },
            TestContext.Current.CancellationToken
        );

        Assert.True(result.IsError is true);
        Assert.Contains(complaint, ServedBindery.TextOf(result), StringComparison.Ordinal);
    }
}
