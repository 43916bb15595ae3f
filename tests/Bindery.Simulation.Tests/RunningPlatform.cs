using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Tests;

/// <summary>A simulation on a loopback port and a client that has its credentials.</summary>
internal sealed class RunningPlatform : IAsyncDisposable
{
    private const string Root = "/admin/api/2024-04";

    private RunningPlatform(SimulatedPlatform platform)
    {
        Platform = platform;
        Http = new HttpClient { BaseAddress = platform.BaseAddress };
        if (platform.SimulatedSettings.TryGetValue("access_token", out string? token))
        {
            Http.DefaultRequestHeaders.Add("X-Shopify-Access-Token", token);
        }
    }

    public SimulatedPlatform Platform { get; }
    public HttpClient Http { get; }
    public PlatformState State => Platform.State;

    public static Blueprint Shopify =>
        BlueprintCatalog.TryOpen("shopify", out Blueprint? blueprint)
            ? blueprint
            : throw new InvalidOperationException("The catalogue has no shopify.");

    /// <summary>Few records and no rate limit, unless the test says otherwise.</summary>
    public static SimulationOptions Options =>
        new()
        {
            Blueprint = Shopify,
            Records = 30,
            Seed = 7,
            RateScale = 0,
            TimeProvider = new ManualClock(),
        };

    public static Task<RunningPlatform> StartAsync() => StartAsync(Options);

    public static async Task<RunningPlatform> StartAsync(SimulationOptions options) =>
        new(await SimulatedPlatform.StartAsync(options, Cancellation));

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> GetAsync(string path) =>
        Http.GetAsync(new Uri(Root + path, UriKind.Relative), Cancellation);

    public async Task<JsonNode> GetJsonAsync(string path)
    {
        using HttpResponseMessage response = await GetAsync(path);
        return await BodyAsync(response);
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string body) =>
        Http.SendAsync(Request(method, Root + path, body), Cancellation);

    public async Task<HttpResponseMessage> ControlAsync(
        HttpMethod method,
        string path,
        string? body = null
    )
    {
        using HttpRequestMessage request = Request(method, "/_control" + path, body);
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            Platform.ControlToken
        );
        return await Http.SendAsync(request, Cancellation);
    }

    public static async Task<JsonNode> BodyAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))!;

    public static async Task<JsonNode> ExpectAsync(
        HttpStatusCode status,
        Task<HttpResponseMessage> sending
    )
    {
        using HttpResponseMessage response = await sending;
        string text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True(status == response.StatusCode, $"{response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    public ImmutableArray<JsonNode> All(string entity) =>
        [.. State.Snapshot()[entity]!.AsArray().Select(record => record!)];

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Platform.DisposeAsync();
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string? body) =>
        new(method, new Uri(path, UriKind.Relative))
        {
            Content = body is null
                ? null
                : new StringContent(body, Encoding.UTF8, "application/json"),
        };
}
