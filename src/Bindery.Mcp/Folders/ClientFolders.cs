using System.Collections.Immutable;
using Bindery.Mcp.Serving;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

// MCP9005: roots are deprecated from 2026-07-28 on; until clients stop giving them they are the
// fence that a person put up.
#pragma warning disable MCP9005

namespace Bindery.Mcp.Folders;

/// <summary>The folders that are open to a request, as its client says now.</summary>
internal static class ClientFolders
{
    private const string Question = "roots";

    public static async ValueTask<AllowedFolders> OfAsync<T>(
        RequestContext<T> request,
        ServingOptions options,
        CancellationToken cancellation
    )
        where T : RequestParams =>
        AllowedFolders.Of(
            await RootsAsync(request, cancellation),
            options.Roots,
            options.CurrentFolder
        );

    private static async ValueTask<ImmutableArray<string>?> RootsAsync<T>(
        RequestContext<T> request,
        CancellationToken cancellation
    )
        where T : RequestParams
    {
        if (request.Server.ClientCapabilities?.Roots is null)
        {
            return null;
        }

        if (
            request.Params?.InputResponses?.TryGetValue(Question, out InputResponse? answer) == true
        )
        {
            return Folders(answer.Deserialize(InputResponse.ListRootsResultJsonTypeInfo));
        }

        // From 2026-07-28 on a server asks by answering with a question, and is called again.
        if (request.Server.IsMrtrSupported)
        {
            throw new InputRequiredException(
                new Dictionary<string, InputRequest>(StringComparer.Ordinal)
                {
                    [Question] = InputRequest.ForRootsList(new ListRootsRequestParams()),
                }
            );
        }

        return Folders(
            await request.Server.RequestRootsAsync(new ListRootsRequestParams(), cancellation)
        );
    }

    private static ImmutableArray<string> Folders(ListRootsResult? result) =>
        [.. (result?.Roots ?? []).Select(root => RootUri.FolderOf(root.Uri)).OfType<string>()];
}
