using System.Net;
using System.Text.Json.Nodes;
using Bindery.Simulation.Faults;

namespace Bindery.Simulation.Tests;

public sealed class FaultTests
{
    private const string NewProduct = """{"product":{"title":"Tea"}}""";

    [Theory]
    [InlineData(FaultKind.Status429, HttpStatusCode.TooManyRequests)]
    [InlineData(FaultKind.Status500, HttpStatusCode.InternalServerError)]
    public async Task A_refusal_leaves_nothing_done(FaultKind kind, HttpStatusCode expected)
    {
        await using RunningPlatform platform = await StartAsync(kind);

        JsonNode answer = await RunningPlatform.ExpectAsync(
            expected,
            platform.SendAsync(HttpMethod.Post, "/products.json", NewProduct)
        );

        Assert.NotEmpty(answer["errors"]!.GetValue<string>());
        Assert.Equal(30, platform.All("product").Length);
    }

    [Theory]
    [InlineData(FaultKind.Truncated)]
    [InlineData(FaultKind.Reset)]
    public async Task A_lost_answer_comes_after_the_record_was_made(FaultKind kind)
    {
        await using RunningPlatform platform = await StartAsync(kind);

        await Assert.ThrowsAsync<HttpRequestException>(() =>
            platform.SendAsync(HttpMethod.Post, "/products.json", NewProduct)
        );

        Assert.Equal(31, platform.All("product").Length);
    }

    [Fact]
    public async Task A_malformed_answer_is_complete_and_not_json()
    {
        await using RunningPlatform platform = await StartAsync(FaultKind.Malformed);

        using HttpResponseMessage response = await platform.GetAsync("/shop.json");
        string text = await response.Content.ReadAsStringAsync(RunningPlatform.Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => JsonNode.Parse(text));
    }

    [Fact]
    public async Task A_timeout_answers_nothing_until_the_client_gives_up()
    {
        await using RunningPlatform platform = await StartAsync(FaultKind.Timeout);
        using CancellationTokenSource impatience = new();
        Task<HttpResponseMessage> waiting = platform.Http.PostAsync(
            new Uri("/admin/api/2024-04/products.json", UriKind.Relative),
            new StringContent(NewProduct),
            impatience.Token
        );
        while (platform.All("product").Length == 30)
        {
            await Task.Yield();
        }

        Assert.False(waiting.IsCompleted);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_a_hanging_request()
    {
        RunningPlatform platform = await StartAsync(FaultKind.Timeout);
        Task<HttpResponseMessage> waiting = platform.GetAsync("/shop.json");
        while (platform.Platform.Counters.Sum("requests") == 0)
        {
            await Task.Yield();
        }

        await platform.Platform.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => waiting);
        platform.Http.Dispose();
    }

    [Fact]
    public async Task One_in_five_is_the_same_one_for_the_same_seed()
    {
        string first = await PatternAsync(seed: 3);
        string again = await PatternAsync(seed: 3);
        string other = await PatternAsync(seed: 4);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.InRange(first.Count(letter => letter == 'x'), 5, 40);
    }

    [Fact]
    public async Task Faults_are_set_and_ended_through_the_control_api()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.ControlAsync(
                HttpMethod.Post,
                "/faults",
                """{"faults":[{"kind":"status500","one_in":1}]}"""
            )
        );
        await RunningPlatform.ExpectAsync(
            HttpStatusCode.InternalServerError,
            platform.GetAsync("/shop.json")
        );
        await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.ControlAsync(HttpMethod.Post, "/faults", """{"faults":[]}""")
        );

        await RunningPlatform.ExpectAsync(HttpStatusCode.OK, platform.GetAsync("/shop.json"));
        Assert.Equal(1, platform.Platform.Counters.Get("faults", "status500"));
    }

    [Theory]
    [InlineData("status500:20:3", FaultKind.Status500, 20, 3)]
    [InlineData("Slow", FaultKind.Slow, 10, 1)]
    public void Reads_a_fault_from_text(string text, FaultKind kind, int oneIn, int seed) =>
        Assert.Equal(new Fault(kind, oneIn, seed), Fault.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("flood")]
    [InlineData("3")]
    [InlineData("slow:0")]
    [InlineData("slow:x")]
    [InlineData("slow:1:2:3")]
    public void Refuses_a_fault_that_is_none(string text) =>
        Assert.Throws<SimulationException>(() => Fault.Parse(text));

    private static Task<RunningPlatform> StartAsync(FaultKind kind) =>
        RunningPlatform.StartAsync(RunningPlatform.Options with { Faults = [new Fault(kind, 1)] });

    private static async Task<string> PatternAsync(int seed)
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Records = 3,
                Faults = [new Fault(FaultKind.Status500, 5, seed)],
            }
        );
        string pattern = "";
        for (int call = 0; call < 100; call++)
        {
            using HttpResponseMessage response = await platform.GetAsync("/shop.json");
            pattern += response.IsSuccessStatusCode ? "." : "x";
        }

        return pattern;
    }
}
