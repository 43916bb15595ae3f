using System.Collections.Immutable;
using System.Text;
using Bindery.Blueprints;
using Bindery.Blueprints.Recording;
using Bindery.Core.Failures;

namespace Bindery.Simulation.Tests.Recording;

/// <summary>A platform that answers as none should.</summary>
public sealed class HostileAnswersTests
{
    private const string Key = "k3y-that-nobody-may-know";

    [Theory]
    [InlineData("<html>Maintenance</html>", "answers with something that isn't JSON")]
    [InlineData("", "answers with something that isn't JSON")]
    [InlineData("null", "answers with nothing")]
    [InlineData("""{"a":1,"a":2}""", "answers with something that isn't JSON")]
    public async Task What_is_no_answer_is_told(string body, string problem)
    {
        await using ScriptedPlatform platform = new(_ => ScriptedAnswer.Json(body));

        BinderyException error = await Assert.ThrowsAsync<BinderyException>(() =>
            RecordAsync(platform)
        );

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_nested_too_deep_is_left_out()
    {
        await using ScriptedPlatform platform = new(path =>
            ScriptedAnswer.Json(
                path == "/me" ? "{}" : new string('[', 5_000) + new string(']', 5_000)
            )
        );
        List<string> told = [];

        await RecordAsync(platform, told);

        Assert.Contains(
            "book-list.json: Book <Shop> & \"Co\" answers with something that isn't JSON; left out.",
            told
        );
    }

    [Fact]
    public async Task More_than_fits_is_left_out()
    {
        string large = $$"""{"data":["{{new string('x', 10_000_000)}}"]}""";
        await using ScriptedPlatform platform = new(path =>
            ScriptedAnswer.Json(path == "/me" ? "{}" : large)
        );
        List<string> told = [];

        ImmutableArray<RecordedAnswer> kept = await RecordAsync(platform, told);

        Assert.Equal("connection.json", kept[0].Name);
        Assert.Contains(
            told,
            line => line.Contains("more than 5 MB; left out", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Credentials_do_not_go_along_to_another_host()
    {
        await using ScriptedPlatform other = new(_ => ScriptedAnswer.Json("{}"));
        await using ScriptedPlatform platform = new(_ => new ScriptedAnswer(302, "{}")
        {
            Headers = [("Location", $"{other.Address}me")],
        });

        BinderyException error = await Assert.ThrowsAsync<BinderyException>(() =>
            RecordAsync(platform)
        );

        Assert.Empty(other.Requests);
        Assert.Contains("isn't followed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_platform_that_asks_for_patience_is_asked_again()
    {
        int asked = 0;
        await using ScriptedPlatform platform = new(_ =>
            asked++ < 2
                ? new ScriptedAnswer(429, "{}") { Headers = [("Retry-After", "0")] }
                : ScriptedAnswer.Json("""{"data":[]}""")
        );

        ImmutableArray<RecordedAnswer> kept = await RecordAsync(platform);

        Assert.Equal("connection.json", kept[0].Name);
        Assert.Equal(200, kept[0].Status);
    }

    [Fact]
    public async Task A_platform_that_asks_for_an_hour_is_not_waited_for()
    {
        await using ScriptedPlatform platform = new(_ => new ScriptedAnswer(429, "{}")
        {
            Headers = [("Retry-After", "3600")],
        });

        BinderyException error = await Assert.ThrowsAsync<BinderyException>(() =>
            RecordAsync(platform)
        );

        Assert.Contains("left alone for 3600 s", error.Message, StringComparison.Ordinal);
        Assert.Single(platform.Requests);
    }

    [Fact]
    public async Task What_echoes_a_secret_is_masked_and_cookies_are_not_kept()
    {
        string pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"somebody:{Key}"));
        await using ScriptedPlatform platform = new(_ => new ScriptedAnswer(
            200,
            $$"""{"data":[],"you_sent":"Basic {{pair}}","hint":"{{Key}}!","{{Key}}":1}"""
        )
        {
            Headers = [("Set-Cookie", $"session={Key}"), ("Link", $"<http://x/?k={Key}>")],
        });

        ImmutableArray<RecordedAnswer> kept = await RecordAsync(
            platform,
            [],
            new Authentication
            {
                Scheme = AuthenticationScheme.Basic,
                User = "account",
                Secret = "key",
            }
        );

        string text = string.Join('\n', kept.Select(answer => answer.ToJson("x").ToJsonString()));
        Assert.Contains("hidden!", text, StringComparison.Ordinal);
        Assert.All(
            (string[])[Key, pair, "Set-Cookie"],
            secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase)
        );
    }

    private static Task<ImmutableArray<RecordedAnswer>> RecordAsync(
        ScriptedPlatform platform,
        List<string>? told = null,
        Authentication? way = null
    ) =>
        RecordAsync(
            platform,
            (told ?? []).Add,
            Bookshop.With(way ?? Bookshop.Bearer) with
            {
                BaseUrl = platform.Address.AbsoluteUri.TrimEnd('/'),
            }
        );

    private static async Task<ImmutableArray<RecordedAnswer>> RecordAsync(
        ScriptedPlatform platform,
        Action<string> tell,
        Blueprint blueprint
    )
    {
        using HttpClient client = RecordingHttp.Create();
        return await new SampleRecorder(
            new RecordingSettings(
                blueprint,
                ImmutableDictionary.CreateRange([
                    KeyValuePair.Create("key", Key),
                    KeyValuePair.Create("account", "somebody"),
                ])
            ),
            client,
            tell,
            TimeProvider.System
        ).RecordAsync(RunningPlatform.Cancellation);
    }
}
