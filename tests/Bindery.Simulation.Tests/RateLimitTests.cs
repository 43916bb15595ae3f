using System.Net;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Forty_calls_fill_the_bucket_and_the_next_is_told_to_wait()
    {
        ManualClock clock = new();
        await using RunningPlatform platform = await StartAsync(clock, scale: 1);
        string usage = await FillAsync(platform);

        using HttpResponseMessage refused = await platform.GetAsync("/shop.json");
        JsonNode body = await RunningPlatform.BodyAsync(refused);

        Assert.Equal("40/40", usage);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("0.5", refused.Headers.GetValues("Retry-After").Single());
        Assert.Equal("40/40", Usage(refused));
        Assert.NotEmpty(body["errors"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_bucket_leaks_two_calls_a_second()
    {
        ManualClock clock = new();
        await using RunningPlatform platform = await StartAsync(clock, scale: 1);
        await FillAsync(platform);
        clock.Pass(TimeSpan.FromSeconds(1));

        HttpStatusCode[] three =
        [
            await Status(platform),
            await Status(platform),
            await Status(platform),
        ];
        clock.Pass(TimeSpan.FromMinutes(1));
        using HttpResponseMessage rested = await platform.GetAsync("/shop.json");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], three);
        Assert.Equal("1/40", Usage(rested));
    }

    [Fact]
    public async Task A_scale_makes_it_leak_faster_and_zero_switches_it_off()
    {
        ManualClock clock = new();
        await using RunningPlatform fast = await StartAsync(clock, scale: 10);
        await using RunningPlatform free = await StartAsync(clock, scale: 0);
        await FillAsync(fast);
        await FillAsync(free);
        clock.Pass(TimeSpan.FromSeconds(0.05));

        Assert.Equal(HttpStatusCode.OK, await Status(fast));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Status(fast));
        Assert.Equal(HttpStatusCode.OK, await Status(free));
    }

    [Fact]
    public async Task Calls_from_many_at_once_are_counted_exactly()
    {
        await using RunningPlatform platform = await StartAsync(new ManualClock(), scale: 1);

        HttpStatusCode[] all = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(_ => Status(platform))
        );

        Assert.Equal(40, all.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(20, platform.Platform.Counters.Get("statuses", "429"));
    }

    [Fact]
    public async Task An_endpoint_with_a_limit_of_its_own_is_counted_apart_and_tells_its_rate()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = WithSlowLists(RunningPlatform.Shopify),
                RateScale = 2,
            }
        );

        using HttpResponseMessage first = await platform.GetAsync("/orders.json");
        using HttpResponseMessage second = await platform.GetAsync("/orders.json");

        Assert.Equal("0.02", first.Headers.GetValues("X-Rate").Single());
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.False(second.Headers.Contains("Retry-After"));
        Assert.Equal(HttpStatusCode.OK, await Status(platform));
    }

    private static Blueprint WithSlowLists(Blueprint blueprint) =>
        blueprint with
        {
            Entities =
            [
                .. blueprint.Entities.Select(entity =>
                    entity with
                    {
                        Endpoints = entity.Endpoints with
                        {
                            List = entity.Endpoints.List! with { RateLimit = OneAtATime },
                        },
                    }
                ),
            ],
        };

    private static RateLimit OneAtATime { get; } =
        new()
        {
            Capacity = 1,
            RefillPerSecond = 0.01m,
            RateHeader = "X-Rate",
        };

    private static Task<RunningPlatform> StartAsync(ManualClock clock, decimal scale) =>
        RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Records = 3,
                RateScale = scale,
                TimeProvider = clock,
            }
        );

    private static async Task<string> FillAsync(RunningPlatform platform)
    {
        string usage = "";
        for (int call = 0; call < 40; call++)
        {
            using HttpResponseMessage response = await platform.GetAsync("/shop.json");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            usage = Usage(response);
        }

        return usage;
    }

    private static async Task<HttpStatusCode> Status(RunningPlatform platform)
    {
        using HttpResponseMessage response = await platform.GetAsync("/shop.json");
        return response.StatusCode;
    }

    private static string Usage(HttpResponseMessage response) =>
        response.Headers.GetValues("X-Shopify-Shop-Api-Call-Limit").Single();
}
