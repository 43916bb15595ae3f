using System.Collections.Immutable;
using System.Globalization;
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
    private readonly Pagination paging;
    private readonly IPager pager;

    public ListHandler(Blueprint blueprint, Entity entity, Endpoint endpoint, PlatformState state)
    {
        this.blueprint = blueprint;
        this.entity = entity;
        this.endpoint = endpoint;
        this.state = state;
        paging = entity.Pagination ?? blueprint.Pagination;
        pager = Pagers.For(paging, endpoint);
    }

    public PlatformAnswer Answer(PlatformRequest request)
    {
        ListQuery query = Read(request);
        ImmutableArray<StoredRecord> records =
        [
            .. state.Table(entity.Name).Records.Where(query.Filter.Matches),
        ];
        Page page = pager.Cut(records, query);
        JsonArray list = new([
            .. page.Records.Select(record => Shown.InList(entity, endpoint, record)),
        ]);
        JsonNode body =
            endpoint.BareWhenEmpty && list.Count == 0
                ? list
                : Envelope.Around(endpoint.Envelope, list);
        Note(body, page);

        return PlatformAnswer
            .Json(200, body)
            .With(page.Link is null ? null : "Link", page.Link ?? "")
            .With(
                page.Total?.Header,
                page.Total?.Total.ToString(CultureInfo.InvariantCulture) ?? ""
            );
    }

    private static void Note(JsonNode body, Page page)
    {
        if (body is not JsonObject members)
        {
            return;
        }

        foreach ((string path, JsonNode? value) in page.Members)
        {
            MemberPath.Write(members, path, value);
        }

        if (page.CursorPath is { } cursor)
        {
            MemberPath.Write(members, cursor, page.Cursor);
        }
    }

    private ListQuery Read(PlatformRequest request)
    {
        int size = Math.Min(PageSize.Read(paging, request), state.MostPerPage);
        bool byCursor = paging.Style is PaginationStyle.Cursor or PaginationStyle.LinkHeader;
        if (byCursor && request.Query.TryGetValue(paging.CursorParameter, out string? sent))
        {
            CursorRules.Check(blueprint, paging, request);
            PageCursor cursor =
                PageCursor.Parse(sent)
                ?? throw new RequestRefusedException(
                    400,
                    $"{paging.CursorParameter}: invalid value."
                );
            ListFilter kept = ListFilter.Of(blueprint, entity, endpoint, state, cursor.Query);
            return new ListQuery(request, size, kept, cursor);
        }

        ListFilter filter = ListFilter.Of(
            blueprint,
            entity,
            endpoint,
            state,
            ListFilter.Sent(entity, request)
        );
        return new ListQuery(request, size, filter, null);
    }
}
