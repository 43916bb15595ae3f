using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Resources;
using Bindery.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Guessing;

/// <summary>How a list is cut into pages.</summary>
internal static class PaginationGuess
{
    // More than this at once helps nobody, and is refused by some that state no maximum.
    private const int Most = 250;

    private static readonly ImmutableArray<string> Pages =
    [
        "page",
        "page_number",
        "page_no",
        "page_num",
        "current_page",
    ];

    private static readonly ImmutableArray<string> Sizes =
    [
        "per_page",
        "page_size",
        "limit",
        "pagesize",
        "perpage",
        "page_limit",
        "size",
        "max_results",
        "results_per_page",
        "items_per_page",
        "count",
        "take",
    ];

    private static readonly ImmutableArray<string> Offsets = ["offset", "skip", "start"];

    private static readonly ImmutableArray<string> Cursors =
    [
        "cursor",
        "page_token",
        "next_page_token",
        "next_cursor",
        "after",
        "page_info",
        "continuation_token",
        "next_token",
        "page_cursor",
    ];

    private static readonly ImmutableArray<string> NextCursors =
    [
        "next_cursor",
        "next_page_token",
        "next_token",
        "end_cursor",
        "after",
        "continuation_token",
        "next_page_cursor",
        "cursor",
        "next_page",
    ];

    private static readonly ImmutableArray<string> Totals =
    [
        "total_count",
        "total",
        "total_items",
        "total_records",
        "total_results",
        "item_count",
    ];

    /// <summary>Null where pages are cut in a way that a blueprint can't say, so that records would be lost.</summary>
    public static Annotated<Pagination>? Of(Operation list, SchemaView body)
    {
        IOpenApiParameter? page = Parameter(list, Pages);
        IOpenApiParameter? cursor = Parameter(list, Cursors);
        string? next = BodyMembers.Find(body, NextCursors, SchemaKind.Text, SchemaKind.Whole);
        Pagination sized = Sized(list);
        if (cursor is not null && next is not null)
        {
            return new(
                sized with
                {
                    Style = PaginationStyle.Cursor,
                    CursorParameter = cursor.Name!,
                    CursorPath = next,
                },
                "likely: by the names of parameter and member"
            );
        }

        if (page is not null)
        {
            return CountsFromZero(page) ? null : Numbered(sized, page, body);
        }

        return Parameter(list, Offsets) is { } offset ? Shifted(sized, offset, body)
            : cursor is not null ? Linked(list, sized, cursor)
            : Unpaged(list);
    }

    private static Annotated<Pagination> Numbered(
        Pagination sized,
        IOpenApiParameter page,
        SchemaView body
    ) =>
        new(
            sized with
            {
                Style = PaginationStyle.Page,
                PageParameter = page.Name!,
                TotalPath = Total(body),
            },
            "likely: only an empty page, or the stated total, ends a list"
        );

    private static Annotated<Pagination> Shifted(
        Pagination sized,
        IOpenApiParameter offset,
        SchemaView body
    ) =>
        new(
            sized with
            {
                Style = PaginationStyle.Offset,
                OffsetParameter = offset.Name!,
                TotalPath = Total(body),
            },
            "likely: only an empty page, or the stated total, ends a list"
        );

    private static Annotated<Pagination>? Linked(
        Operation list,
        Pagination sized,
        IOpenApiParameter cursor
    ) =>
        list.AnswerHeaders.Contains("Link", StringComparer.OrdinalIgnoreCase)
            ? new(
                sized with
                {
                    Style = PaginationStyle.LinkHeader,
                    CursorParameter = cursor.Name!,
                },
                "likely: the answer has a Link header"
            )
            : null;

    private static Annotated<Pagination> Unpaged(Operation list) =>
        Parameter(list, Sizes) is null
            ? new(
                new Pagination(),
                "likely: no parameter asks for a page, so the whole list comes at once"
            )
            : new(
                new Pagination(),
                "guess: a size can be asked for and no page; look how long lists go on"
            );

    private static Pagination Sized(Operation list)
    {
        IOpenApiParameter? size = Parameter(list, Sizes);
        SchemaView schema = size?.Schema is { } known ? SchemaReading.Of(known) : new SchemaView();
        int wanted = Math.Clamp(schema.Maximum ?? schema.Default ?? 50, 1, Most);
        return new Pagination
        {
            SizeParameter = size?.Name ?? "limit",
            PageSize = wanted,
            MaximumPageSize = Math.Max(schema.Maximum ?? wanted, wanted),
            DefaultPageSize = Math.Clamp(schema.Default ?? Math.Min(wanted, 50), 1, wanted),
        };
    }

    private static string? Total(SchemaView body) =>
        BodyMembers.Find(body, Totals, SchemaKind.Whole, SchemaKind.Number);

    private static bool CountsFromZero(IOpenApiParameter page) =>
        page.Schema is { } schema
        && SchemaReading.Of(schema) is { } view
        && (view.Default is 0 || view.Default is null && view.Minimum is 0);

    private static IOpenApiParameter? Parameter(Operation list, ImmutableArray<string> names) =>
        (
            from name in names
            from parameter in list.QueryParameters
            let words = NameWords.Of(parameter.Name!)
            where words == name || words.EndsWith("_criteria_" + name, StringComparison.Ordinal)
            where Texts.Line.Allows(parameter.Name!)
            select parameter
        ).FirstOrDefault();
}
