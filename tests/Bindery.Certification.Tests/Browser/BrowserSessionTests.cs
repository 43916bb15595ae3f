using System.Collections.Immutable;
using Bindery.Certification.Browser;

namespace Bindery.Certification.Tests.Browser;

public sealed class BrowserSessionTests
{
    private const string Element = """{"value":[{"element-6066-11e4-a52e-4f735466cecf":"e1"}]}""";

    [Fact]
    public async Task Starts_a_browser_without_a_screen()
    {
        using FakeDriver driver = Driver();
        await using BrowserSession session = await StartAsync(driver);

        Assert.True(driver.Commands.TryPeek(out string? command));
        Assert.StartsWith("POST /session {", command, StringComparison.Ordinal);
        Assert.Contains("--headless=new", command, StringComparison.Ordinal);
        Assert.Contains("--user-data-dir=/tmp/a profile", command, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_and_clicks_an_element()
    {
        using FakeDriver driver = Driver().Answering("POST /session/s1/elements", Element);
        await using BrowserSession session = await StartAsync(driver);

        await session.ClickAsync(
            await session.WaitForAsync("button[name='x']", TimeSpan.FromSeconds(5), Token),
            Token
        );

        Assert.Contains("POST /session/s1/element/e1/click {}", driver.Commands);
    }

    [Fact]
    public async Task Reads_the_texts_of_all_elements_that_say_something()
    {
        using FakeDriver driver = Driver()
            .Answering("POST /session/s1/elements", Element)
            .Answering("GET /session/s1/element/e1/text", """{"value":"Überschrift \"1\""}""");
        await using BrowserSession session = await StartAsync(driver);

        ImmutableArray<string> texts = await session.TextsAsync("h1", Token);

        Assert.Equal(["Überschrift \"1\""], texts);
    }

    [Fact]
    public async Task An_element_that_never_comes_is_named()
    {
        using FakeDriver driver = Driver()
            .Answering("POST /session/s1/elements", """{"value":[]}""");
        await using BrowserSession session = await StartAsync(driver);

        TimeoutException failure = await Assert.ThrowsAsync<TimeoutException>(() =>
            session.WaitForAsync(".missing", TimeSpan.FromMilliseconds(1), Token)
        );

        Assert.Contains(".missing", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_the_driver_keeps_its_code_and_first_line()
    {
        using FakeDriver driver = Driver()
            .Answering(
                "POST /session/s1/url",
                """{"value":{"error":"unknown error","message":"net::ERR_FAILED\n  (Session info)","stacktrace":""}}"""
            );
        await using BrowserSession session = await StartAsync(driver);

        WebDriverException failure = await Assert.ThrowsAsync<WebDriverException>(() =>
            session.GoToAsync(new Uri("http://127.0.0.1/"), Token)
        );

        Assert.Equal("unknown error", failure.Kind);
        Assert.Equal("net::ERR_FAILED", failure.Message);
    }

    [Fact]
    public async Task A_screenshot_is_the_bytes_of_the_picture()
    {
        using FakeDriver driver = Driver()
            .Answering("GET /session/s1/screenshot", """{"value":"AQID"}""");
        await using BrowserSession session = await StartAsync(driver);

        byte[] picture = await session.ScreenshotAsync(Token);

        Assert.Equal([1, 2, 3], picture);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static FakeDriver Driver() =>
        new FakeDriver().Answering(
            "POST /session",
            """{"value":{"sessionId":"s1","capabilities":{}}}"""
        );

    private static Task<BrowserSession> StartAsync(FakeDriver driver) =>
        BrowserSession.StartAsync(
            new WebDriverClient(driver.Address),
            "/usr/bin/chromium",
            "/tmp/a profile",
            Token
        );
}
