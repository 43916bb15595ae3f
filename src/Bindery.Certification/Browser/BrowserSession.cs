using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bindery.Certification.Browser;

/// <summary>One window: go somewhere, find, click, type, wait, take a picture.</summary>
public sealed class BrowserSession : IAsyncDisposable
{
    /// <summary>The key under which the protocol gives element references.</summary>
    private const string ElementKey = "element-6066-11e4-a52e-4f735466cecf";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly WebDriverClient client;
    private readonly string path;

    private BrowserSession(WebDriverClient client, string id)
    {
        this.client = client;
        path = $"session/{id}";
    }

    /// <param name="client">Where chromedriver answers.</param>
    /// <param name="browser">The Chromium to start.</param>
    /// <param name="profile">An empty folder for its profile.</param>
    public static async Task<BrowserSession> StartAsync(
        WebDriverClient client,
        string browser,
        string profile,
        CancellationToken cancellation
    )
    {
        JsonNode? answer = await client.PostAsync(
            "session",
            ChromiumCapabilities.For(browser, profile),
            cancellation
        );
        return new BrowserSession(client, (string)answer!["sessionId"]!);
    }

    public Task GoToAsync(Uri address, CancellationToken cancellation) =>
        client.PostAsync(
            $"{path}/url",
            new JsonObject { ["url"] = address.AbsoluteUri },
            cancellation
        );

    public async Task<ImmutableArray<BrowserElement>> FindAllAsync(
        string css,
        CancellationToken cancellation
    )
    {
        JsonObject query = new() { ["using"] = "css selector", ["value"] = css };
        JsonNode? answer = await client.PostAsync($"{path}/elements", query, cancellation);
        return
        [
            .. answer!.AsArray().Select(node => new BrowserElement((string)node![ElementKey]!)),
        ];
    }

    public Task ClickAsync(BrowserElement element, CancellationToken cancellation) =>
        client.PostAsync($"{path}/element/{element.Reference}/click", [], cancellation);

    public Task TypeAsync(BrowserElement element, string text, CancellationToken cancellation) =>
        client.PostAsync(
            $"{path}/element/{element.Reference}/value",
            new JsonObject { ["text"] = text },
            cancellation
        );

    public async Task<string> TextAsync(BrowserElement element, CancellationToken cancellation) =>
        (string?)await client.GetAsync($"{path}/element/{element.Reference}/text", cancellation)
        ?? "";

    /// <summary>A PNG of the window.</summary>
    public async Task<byte[]> ScreenshotAsync(CancellationToken cancellation) =>
        Convert.FromBase64String(
            (string)(await client.GetAsync($"{path}/screenshot", cancellation))!
        );

    /// <summary>The texts of all elements that match and say something.</summary>
    public async Task<ImmutableArray<string>> TextsAsync(string css, CancellationToken cancellation)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        foreach (BrowserElement element in await FindAllAsync(css, cancellation))
        {
            texts.Add(await TextAsync(element, cancellation));
        }

        return [.. texts.Where(text => text.Length > 0)];
    }

    /// <summary>Waits for the first element that matches; elements come and go while a page is built.</summary>
    public async Task<BrowserElement> WaitForAsync(
        string css,
        TimeSpan limit,
        CancellationToken cancellation
    )
    {
        long started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < limit)
        {
            if (await FindAllAsync(css, cancellation) is [{ } element, ..])
            {
                return element;
            }

            await Task.Delay(Pause, cancellation);
        }

        throw new TimeoutException(
            $"Nothing on the page matches {css} after {limit.TotalSeconds:0} s."
        );
    }

    /// <summary>Waits until an element that matches says something: what fades in is there before it can be read.</summary>
    public async Task WaitForTextAsync(string css, TimeSpan limit, CancellationToken cancellation)
    {
        long started = TimeProvider.System.GetTimestamp();
        while ((await TextsAsync(css, cancellation)).IsEmpty)
        {
            if (TimeProvider.System.GetElapsedTime(started) >= limit)
            {
                throw new TimeoutException(
                    $"Nothing on the page that matches {css} says anything after {limit.TotalSeconds:0} s."
                );
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    public async ValueTask DisposeAsync() => await client.DeleteAsync(path, CancellationToken.None);
}
