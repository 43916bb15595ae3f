using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

public sealed partial class PagingTests
{
    [Fact]
    public async Task Link_headers_lead_through_every_record_once_and_back()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        List<string> forwards = [];
        List<string> pages = ["/products.json?limit=7"];
        string? previous = null;
        for (string? next = pages[0]; next is not null; )
        {
            using HttpResponseMessage response = await platform.GetAsync(next);
            forwards.AddRange(Ids(await RunningPlatform.BodyAsync(response), "products"));
            previous = Link(response, "previous");
            next = Link(response, "next");
        }

        List<string> backwards = [];
        while (previous is not null)
        {
            using HttpResponseMessage response = await platform.GetAsync(previous);
            backwards.InsertRange(0, Ids(await RunningPlatform.BodyAsync(response), "products"));
            previous = Link(response, "previous");
        }

        string[] all =
        [
            .. platform.All("product").Select(product => product["id"]!.ToJsonString()),
        ];
        Assert.Equal(all, forwards);
        Assert.Equal(all[..28], backwards);
    }

    [Fact]
    public async Task One_page_has_no_link_header()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        using HttpResponseMessage response = await platform.GetAsync("/products.json?limit=30");

        Assert.False(response.Headers.Contains("Link"));
    }

    [Fact]
    public async Task A_cursor_remembers_the_filter_and_refuses_another()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        using HttpResponseMessage first = await platform.GetAsync(
            "/products.json?limit=2&status=active"
        );
        string next = Link(first, "next")!;

        JsonNode second = await platform.GetJsonAsync(next);
        JsonNode refused = await RunningPlatform.ExpectAsync(
            HttpStatusCode.BadRequest,
            platform.GetAsync(next + "&updated_at_min=2020-01-01T00:00:00Z")
        );

        Assert.All(
            second["products"]!.AsArray(),
            product => Assert.Equal("active", product!["status"]!.GetValue<string>())
        );
        Assert.Equal(
            "updated_at_min cannot be passed when page_info is present.",
            refused["errors"]!["updated_at_min"]!.GetValue<string>()
        );
    }

    [Fact]
    public async Task Records_that_come_and_go_between_pages_shift_nothing()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        using HttpResponseMessage first = await platform.GetAsync("/products.json?limit=10");
        string[] seen = [.. Ids(await RunningPlatform.BodyAsync(first), "products")];
        platform.State.Delete("product", seen[3]);
        string added = platform.State.Add("product").Key;
        List<string> rest = [];
        for (string? next = Link(first, "next"); next is not null; )
        {
            using HttpResponseMessage response = await platform.GetAsync(next);
            rest.AddRange(Ids(await RunningPlatform.BodyAsync(response), "products"));
            next = Link(response, "next");
        }

        Assert.Equal(21, rest.Count);
        Assert.Equal(added, rest[^1]);
        Assert.Empty(rest.Intersect(seen));
    }

    [Theory]
    [InlineData("limit=251")]
    [InlineData("limit=0")]
    [InlineData("limit=-1")]
    [InlineData("limit=ten")]
    [InlineData("page_info=nonsense")]
    [InlineData("page_info=eyJhIjoxfQ")]
    [InlineData("updated_at_min=yesterday")]
    [InlineData("updated_at_min=2024-01-01T00:00:00+00:00")]
    public async Task Refuses_parameters_that_make_no_sense(string query)
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        await RunningPlatform.ExpectAsync(
            HttpStatusCode.BadRequest,
            platform.GetAsync("/products.json?" + query)
        );
    }

    [Fact]
    public async Task Modified_since_includes_the_moment_itself()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode[] byDate =
        [
            .. platform
                .All("product")
                .OrderBy(product =>
                    DateTimeOffset.Parse(product["updated_at"]!.GetValue<string>())
                ),
        ];
        string moment = Uri.EscapeDataString(byDate[20]["updated_at"]!.GetValue<string>());

        JsonNode answer = await platform.GetJsonAsync(
            $"/products.json?limit=250&updated_at_min={moment}"
        );

        Assert.Equal(
            byDate[20..].Select(product => product["id"]!.ToJsonString()).Order(),
            Ids(answer, "products").Order()
        );
    }

    [Fact]
    public async Task Fifty_records_are_a_page_unless_asked_otherwise()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Records = 60,
            }
        );

        JsonNode answer = await platform.GetJsonAsync("/products.json");

        Assert.Equal(50, answer["products"]!.AsArray().Count);
    }

    [Fact]
    public async Task Parameters_of_the_endpoint_itself_filter_nothing()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode any = await platform.GetJsonAsync("/orders.json?limit=250&status=any&nonsense=1");
        JsonNode handle = await platform.GetJsonAsync(
            "/products.json?handle=" + platform.All("product")[4]["handle"]
        );

        Assert.Equal(platform.All("order").Length, any["orders"]!.AsArray().Count);
        Assert.Single(handle["products"]!.AsArray());
    }

    [Theory]
    [InlineData(PaginationStyle.Page)]
    [InlineData(PaginationStyle.Offset)]
    [InlineData(PaginationStyle.Cursor)]
    [InlineData(PaginationStyle.LinkHeader)]
    [InlineData(PaginationStyle.None)]
    public async Task Every_style_gives_each_record_once(PaginationStyle style)
    {
        Pagination paging = new()
        {
            Style = style,
            CursorPath = "meta.next",
            MaximumPageSize = 9,
        };
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = Bookshop.With(Bookshop.Bearer, paging),
            }
        );
        platform.Http.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            platform.Platform.SimulatedSettings["key"]
        );

        List<string> seen = [];
        string? next = "/v2/books?limit=8";
        for (int page = 1; next is not null; page++)
        {
            using HttpResponseMessage response = await platform.Http.GetAsync(
                new Uri(next, UriKind.Relative),
                RunningPlatform.Cancellation
            );
            JsonNode body = await RunningPlatform.BodyAsync(response);
            string[] keys =
            [
                .. body["data"]!.AsArray().Select(book => book!["uid"]!.GetValue<string>()),
            ];
            seen.AddRange(keys);
            next = Next(style, page, seen.Count, keys.Length, body, response);
        }

        Assert.Equal(platform.All("book").Select(book => book["uid"]!.GetValue<string>()), seen);
    }

    [Theory]
    [InlineData(PaginationStyle.Page)]
    [InlineData(PaginationStyle.Offset)]
    public async Task The_total_may_be_in_a_header(PaginationStyle style)
    {
        Pagination paging = new() { Style = style, TotalHeader = "X-WP-Total" };
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = Bookshop.With(Bookshop.Bearer, paging),
            }
        );
        platform.Http.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            platform.Platform.SimulatedSettings["key"]
        );

        using HttpResponseMessage response = await platform.Http.GetAsync(
            new Uri("/v2/books?limit=8", UriKind.Relative),
            RunningPlatform.Cancellation
        );

        Assert.Equal([$"{platform.All("book").Length}"], response.Headers.GetValues("X-WP-Total"));
    }

    private static string? Next(
        PaginationStyle style,
        int page,
        int seen,
        int count,
        JsonNode body,
        HttpResponseMessage response
    ) =>
        style switch
        {
            PaginationStyle.Page when count > 0 => $"/v2/books?limit=8&page={page + 1}",
            PaginationStyle.Offset when count > 0 => $"/v2/books?limit=8&offset={seen}",
            PaginationStyle.Cursor when body["meta"]!["next"] is { } cursor =>
                $"/v2/books?limit=8&cursor={cursor}",
            PaginationStyle.LinkHeader => FullLink(response, "next"),
            _ => null,
        };

    private static IEnumerable<string> Ids(JsonNode body, string envelope) =>
        body[envelope]!.AsArray().Select(record => record!["id"]!.ToJsonString());

    private static string? Link(HttpResponseMessage response, string relation) =>
        FullLink(response, relation)?.Replace("/admin/api/2024-04", "", StringComparison.Ordinal);

    private static string? FullLink(HttpResponseMessage response, string relation) =>
        response.Headers.TryGetValues("Link", out IEnumerable<string>? links)
        && LinkPattern()
            .Matches(string.Join(", ", links))
            .FirstOrDefault(match => match.Groups[2].Value == relation)
            is { } found
            ? new Uri(found.Groups[1].Value).PathAndQuery
            : null;

    [GeneratedRegex("<([^>]+)>; rel=\"(\\w+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();
}
