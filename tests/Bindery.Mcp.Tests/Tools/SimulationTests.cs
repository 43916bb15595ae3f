using System.Text.Json;
using Bindery.Mcp.Tests.Serving;

namespace Bindery.Mcp.Tests.Tools;

public sealed class SimulationTests
{
    [Fact]
    public async Task A_platform_runs_until_it_is_stopped()
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync(roots: null);
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        JsonElement started = await bindery.AnswerAsync(
            "simulate_start",
            ("blueprint", "shopify"),
            ("records", 12)
        );
        string id = started.GetProperty("simulation_id").GetString()!;
        Uri address = new(started.GetProperty("address").GetString()!);
        using HttpClient http = new();
        Assert.True((await http.GetAsync(address, cancellation)).IsSuccessStatusCode);
        JsonElement state = await bindery.AnswerAsync(
            "simulate_state",
            ("simulation_id", id),
            ("entity", "product"),
            ("most", 3)
        );

        Assert.True(address.IsLoopback);
        Assert.Equal(12, state.GetProperty("counts").GetProperty("product").GetInt32());
        Assert.Equal(3, state.GetProperty("records").GetArrayLength());
        await bindery.AnswerAsync("simulate_stop", ("simulation_id", id));
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(address, cancellation));
        Assert.Contains(
            "start one with simulate_start",
            await bindery.ComplaintAsync("simulate_state", ("simulation_id", id)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_platform_ends_with_the_server()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Uri address;
        await using (ServedBindery bindery = await ServedBindery.StartAsync(roots: null))
        {
            JsonElement started = await bindery.AnswerAsync(
                "simulate_start",
                ("blueprint", "shopify"),
                ("records", 1)
            );
            address = new Uri(started.GetProperty("address").GetString()!);
        }

        using HttpClient http = new();
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(address, cancellation));
    }

    [Fact]
    public async Task No_more_than_four_run_at_once()
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync(roots: null);
        for (int count = 0; count < 4; count++)
        {
            await bindery.AnswerAsync("simulate_start", ("blueprint", "shopify"), ("records", 1));
        }

        string complaint = await bindery.ComplaintAsync("simulate_start", ("blueprint", "shopify"));

        Assert.Contains("simulate_stop", complaint, StringComparison.Ordinal);
    }
}
