using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

public sealed class OptionTests
{
    [Fact]
    public async Task A_count_for_an_unknown_entity_names_the_known_ones()
    {
        string message = await RefusalAsync(
            RunningPlatform.Options with
            {
                Counts = ImmutableDictionary<string, int>.Empty.Add("prodcut", 3),
            }
        );

        Assert.Contains("'prodcut'", message, StringComparison.Ordinal);
        Assert.Contains("product, customer, order", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_out_of_range_are_refused()
    {
        Assert.Contains(
            "port",
            await RefusalAsync(RunningPlatform.Options with { Port = 70_000 }),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "records",
            await RefusalAsync(RunningPlatform.Options with { Records = -1 }),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "scale",
            await RefusalAsync(RunningPlatform.Options with { RateScale = -1 }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_cursor_without_a_place_in_the_body_is_refused()
    {
        Pagination paging = new() { Style = PaginationStyle.Cursor };

        string message = await RefusalAsync(
            RunningPlatform.Options with
            {
                Blueprint = Bookshop.With(Bookshop.Bearer, paging),
            }
        );

        Assert.Contains("cursor_path", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_sample_names_the_member_and_the_known_ones()
    {
        Blueprint blueprint = Bookshop.With(Bookshop.Bearer);
        Entity book = blueprint.Entities[0];
        FieldMapping odd = book.Fields[0] with { Sample = "prodcut-name" };

        string message = await RefusalAsync(
            RunningPlatform.Options with
            {
                Blueprint = blueprint with { Entities = [book with { Fields = [odd] }] },
            }
        );

        Assert.Contains("'prodcut-name'", message, StringComparison.Ordinal);
        Assert.Contains("product-name", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entities_that_need_each_other_in_a_circle_are_refused()
    {
        Blueprint blueprint = Bookshop.With(Bookshop.Bearer);
        Entity book = blueprint.Entities[0] with { DependsOn = ["author"] };
        Entity author = book with { Name = "author", DependsOn = ["book"] };

        string message = await RefusalAsync(
            RunningPlatform.Options with
            {
                Blueprint = blueprint with { Entities = [book, author] },
            }
        );

        Assert.Contains("book → author → book", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_records_at_all_is_a_platform_too()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Records = 0,
            }
        );

        Assert.Empty((await platform.GetJsonAsync("/orders.json"))["orders"]!.AsArray());
        Assert.Empty(platform.State.Change("order", 5, 1));
        Assert.NotNull(platform.State.Add("order"));
    }

    [Fact]
    public async Task Many_writers_at_once_lose_nothing()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        await Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(async number =>
                {
                    using HttpResponseMessage response = await platform.SendAsync(
                        HttpMethod.Post,
                        "/products.json",
                        $$$"""{"product":{"title":"P{{{number}}}"}}"""
                    );
                    Assert.True(response.IsSuccessStatusCode);
                    platform.State.Change("customer", 1, number);
                })
        );

        string[] ids =
        [
            .. platform.All("product").Select(product => product["id"]!.ToJsonString()),
        ];
        Assert.Equal(130, ids.Length);
        Assert.Equal(130, ids.Distinct().Count());
        Assert.Equal(100, platform.Platform.Counters.Get("updated", "customer"));
    }

    private static async Task<string> RefusalAsync(SimulationOptions options)
    {
        SimulationException problem = await Assert.ThrowsAsync<SimulationException>(() =>
            SimulatedPlatform.StartAsync(options, RunningPlatform.Cancellation)
        );
        return problem.Message;
    }
}
