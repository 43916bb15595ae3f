using Bindery.Core.Failures;
using Bindery.Mcp.Folders;
using Bindery.Mcp.Serving;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Bindery.Mcp.Resources;

/// <summary>A resource as the protocol knows it.</summary>
internal sealed class ServedResource(IResource resource, Workbench bench) : McpServerResource
{
    private readonly string _start = resource.Address.Split('{')[0];

    public override ResourceTemplate ProtocolResourceTemplate { get; } =
        new()
        {
            UriTemplate = resource.Address,
            Name = resource.Name,
            Description = resource.Description,
            MimeType = resource.MimeType,
        };

    public override IReadOnlyList<object> Metadata => [];

    public override bool IsMatch(string uri) =>
        resource.Address.Contains('{')
            ? uri.Length > _start.Length && uri.StartsWith(_start, StringComparison.Ordinal)
            : uri == resource.Address;

    public override async ValueTask<ReadResourceResult> ReadAsync(
        RequestContext<ReadResourceRequestParams> request,
        CancellationToken cancellationToken = default
    )
    {
        string uri = request.Params!.Uri;
        try
        {
            AllowedFolders? folders = resource.TakesPath
                ? await ClientFolders.OfAsync(request, bench.Options, cancellationToken)
                : null;
            string text = resource.Read(
                Uri.UnescapeDataString(uri[_start.Length..]),
                folders,
                bench
            );
            return new ReadResourceResult
            {
                Contents =
                [
                    new TextResourceContents
                    {
                        Uri = uri,
                        MimeType = resource.MimeType,
                        Text = text,
                    },
                ],
            };
        }
        catch (BinderyException failure)
        {
            throw new McpProtocolException(failure.Message, failure, McpErrorCode.InvalidParams);
        }
    }
}
