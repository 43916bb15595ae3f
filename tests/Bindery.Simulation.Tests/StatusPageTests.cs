using System.Net;

namespace Bindery.Simulation.Tests;

public sealed class StatusPageTests
{
    [Fact]
    public async Task Tells_what_it_is_without_telling_a_secret()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        string page = await PageAsync(platform);

        Assert.Contains("Shopify, simulated by Bindery", page, StringComparison.Ordinal);
        Assert.Contains("product: 30", page, StringComparison.Ordinal);
        Assert.Contains(
            "/admin/api/2024-04/shop.json",
            WebUtility.HtmlDecode(page),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            platform.Platform.SimulatedSettings["access_token"],
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(platform.Platform.ControlToken, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Encodes_what_the_blueprint_says()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = Bookshop.With(Bookshop.Bearer),
            }
        );

        string page = await PageAsync(platform);

        Assert.Contains("Book &lt;Shop&gt; &amp; &quot;Co&quot;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_one_clear_error()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        int port = platform.Platform.BaseAddress.Port;

        SimulationException problem = await Assert.ThrowsAsync<SimulationException>(() =>
            RunningPlatform.StartAsync(RunningPlatform.Options with { Port = port })
        );

        Assert.Contains(port.ToString(), problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_hold_the_address_and_generated_secrets()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        System.Collections.Immutable.ImmutableDictionary<string, string> settings = platform
            .Platform
            .SimulatedSettings;

        Assert.Equal(platform.Platform.BaseAddress.ToString().TrimEnd('/'), settings["shop_url"]);
        Assert.Equal("2024-04", settings["api_version"]);
        Assert.NotEqual(settings["access_token"], settings["webhook_secret"]);
        Assert.False(platform.Platform.IsExposed);
    }

    private static Task<string> PageAsync(RunningPlatform platform) =>
        platform.Http.GetStringAsync(new Uri("/", UriKind.Relative), RunningPlatform.Cancellation);
}
