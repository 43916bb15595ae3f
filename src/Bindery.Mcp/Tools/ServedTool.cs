using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;
using Bindery.Mcp.Shapes;
using Bindery.Simulation;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Bindery.Mcp.Tools;

/// <summary>A tool as the protocol knows it: schemas, folders, failures in words.</summary>
internal sealed partial class ServedTool(ITool tool, Workbench bench) : McpServerTool
{
    /// <summary>Milliseconds.</summary>
    private const int Patience = 10_000;

    private static readonly AllowedFolders NoFolders = AllowedFolders.Of([], [], "");

    public override Tool ProtocolTool { get; } = Describe(tool.Info);

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            ToolCall call = await CallAsync(request, cancellationToken);
            // Away from the loop that reads requests: others are answered meanwhile.
            ToolAnswer answer = await Task.Run(
                () => tool.RunAsync(call, cancellationToken),
                cancellationToken
            );
            await call.Progress.FinishAsync();
            return Success(answer);
        }
        catch (Exception failure)
            when (failure
                    is BinderyException
                        or SimulationException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            return Failure(failure.Message);
        }
    }

    private async Task<ToolCall> CallAsync(
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellation
    )
    {
        ToolArguments arguments = ToolArguments.Read(
            tool.Info.Arguments,
            request.Params?.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal)
        );
        AllowedFolders folders = tool.Info.TakesPaths
            ? await ClientFolders.OfAsync(request, bench.Options, cancellation)
            : NoFolders;
        return new ToolCall(
            arguments,
            folders,
            bench,
            new CallProgress(request.Server, request.Params?.ProgressToken)
        );
    }

    private static Tool Describe(ToolInfo info) =>
        new()
        {
            Name = info.Name,
            Title = info.Title,
            Description = info.Description,
            InputSchema = Element(Shape.Object(info.Arguments)),
            OutputSchema = Element(info.Result),
            Annotations = new ToolAnnotations
            {
                Title = info.Title,
                ReadOnlyHint = info.Effect == ToolEffect.Reads,
                DestructiveHint = info.Effect == ToolEffect.Writes,
                IdempotentHint = info.IsIdempotent,
                OpenWorldHint = info.ReachesOut,
            },
        };

    private static CallToolResult Success(ToolAnswer answer) =>
        new()
        {
            Content = [new TextContentBlock { Text = answer.Text }],
            StructuredContent = Element(answer.Content),
        };

    private static CallToolResult Failure(string message) =>
        new()
        {
            IsError = true,
            Content = [new TextContentBlock { Text = InArguments(OneLine.Of(message)) }],
        };

    // Messages name options as the command line does; here the same are arguments.
    private static string InArguments(string message) =>
        Option()
            .Replace(
                message,
                option => option.Groups[1].Value + option.Groups[2].Value.Replace('-', '_')
            );

    private static JsonElement Element(Shape shape) => Element(shape.ToSchema());

    private static JsonElement Element(JsonObject content)
    {
        using JsonDocument document = JsonDocument.Parse(content.ToJsonString());
        return document.RootElement.Clone();
    }

    [GeneratedRegex(@"(^|[^\w-])--([a-z]+(?:-[a-z]+)*)", RegexOptions.None, Patience)]
    private static partial Regex Option();
}
