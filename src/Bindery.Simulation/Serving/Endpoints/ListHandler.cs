using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Serving.Paging;

namespace Bindery.Simulation.Serving.Endpoints;

internal sealed class ListHandler : IEndpointHandler
{
    private readonly Blueprint blueprint;
    private readonly Entity entity;
    private readonly Endpoint endpoint;
    private readonly PlatformState state;
    private readonly IPager pager;

    public ListHandler(Blueprint blueprint, Entity entity, Endpoint endpoint, PlatformState state)
    {
        this.blueprint = blueprint;
        this.entity = entity;
        this.endpoint = endpoint;
        this.state = state;
        pager = Pagers.For(blueprint.Pagination, endpoint);
    }

    public PlatformAnswer Answer(PlatformRequest request)
    {
        ListQuery query = Read(request);
        ImmutableArray<StoredRecord> records =
        [
            .. state.Table(entity.Name).Records.Where(query.Filter.Matches),
        ];
        Page page = pager.Cut(records, query);
        JsonArray list = new([.. page.Records.Select(record => JsonBytes.Thawed(record.Json))]);
        JsonNode body = Envelope.Around(endpoint.Envelope, list);
        if (page.CursorPath is { } path)
        {
            MemberPath.Write(body.AsObject(), path, page.Cursor);
        }

        return PlatformAnswer
            .Json(200, body)
            .With(page.Link is null ? null : "Link", page.Link ?? "");
    }

    private ListQuery Read(PlatformRequest request)
    {
        Pagination paging = blueprint.Pagination;
        int size = Math.Min(PageSize.Read(paging, request), state.MostPerPage);
        bool byCursor = paging.Style is PaginationStyle.Cursor or PaginationStyle.LinkHeader;
        if (byCursor && request.Query.TryGetValue(paging.CursorParameter, out string? sent))
        {
            CursorRules.Check(blueprint, request);
            PageCursor cursor =
                PageCursor.Parse(sent)
                ?? throw new RequestRefusedException(
                    400,
                    $"{paging.CursorParameter}: invalid value."
                );
            ListFilter kept = ListFilter.Of(entity, endpoint, state, cursor.Query);
            return new ListQuery(request, size, kept, cursor);
        }

        ListFilter filter = ListFilter.Of(entity, endpoint, state, request.Query);
        return new ListQuery(request, size, filter, null);
    }
}
