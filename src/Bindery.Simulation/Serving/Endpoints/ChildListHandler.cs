using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Serving.Paging;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>The children of one record, page by page.</summary>
internal sealed class ChildListHandler(
    Blueprint blueprint,
    Entity entity,
    ChildEntity child,
    PlatformState state
) : IEndpointHandler
{
    private readonly Pagination paging = entity.Pagination ?? blueprint.Pagination;

    public PlatformAnswer Answer(PlatformRequest request)
    {
        RecordShape shape = state.Table(entity.Name).Shape;
        StoredRecord parent =
            state.Find(shape.Name, RequestKey.Of(shape, request) ?? "")
            ?? throw new RequestRefusedException(404, "Not Found");
        JsonNode?[] all = [.. Shown.Children(JsonBytes.Thawed(parent.Json), child)];
        // Short enough for one page where pages aren't counted.
        bool isCut = paging.Style is PaginationStyle.Page or PaginationStyle.Offset;
        int size = isCut ? Math.Min(PageSize.Read(paging, request), state.MostPerPage) : all.Length;
        int skipped = paging.Style switch
        {
            PaginationStyle.Page => (WholeNumber.Read(request, paging.PageParameter, lowest: 1) - 1)
                * size,
            PaginationStyle.Offset => WholeNumber.Read(request, paging.OffsetParameter, lowest: 0),
            _ => 0,
        };
        JsonArray list = new([.. all.Skip(skipped).Take(size).Select(item => item?.DeepClone())]);
        return PlatformAnswer.Json(200, Envelope.Around(child.Endpoint!.Envelope, list));
    }
}
