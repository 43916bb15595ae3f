using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

/// <summary>Schemes whose credentials differ from request to request.</summary>
public sealed class AdmissionTests
{
    private static readonly Uri Me = new("/v2/me", UriKind.Relative);

    private static readonly Authentication Code = new()
    {
        Scheme = AuthenticationScheme.Oauth2Code,
        AuthorizeUrl = "https://login.example.com/authorize",
        TokenUrl = "https://login.example.com/token",
        ClientId = "account",
        ClientSecret = "key",
        Pkce = true,
    };

    [Fact]
    public async Task A_code_becomes_a_token_once()
    {
        await using RunningPlatform platform = await StartAsync(Code);
        string code = await AgreeAsync(platform, "verifier");

        JsonNode granted = await TokenAsync(platform, CodeGrant(code, "verifier"));
        JsonNode again = await TokenAsync(platform, CodeGrant(code, "verifier"));

        Assert.Equal("invalid_grant", again["error"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, await CallAsync(platform, granted));
    }

    [Fact]
    public async Task A_code_without_its_verifier_is_worth_nothing()
    {
        await using RunningPlatform platform = await StartAsync(Code);
        string code = await AgreeAsync(platform, "verifier");

        JsonNode answer = await TokenAsync(platform, CodeGrant(code, "another"));

        Assert.Equal("invalid_grant", answer["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_refresh_token_serves_once()
    {
        await using RunningPlatform platform = await StartAsync(Code);
        JsonNode first = await TokenAsync(
            platform,
            CodeGrant(await AgreeAsync(platform, "verifier"), "verifier")
        );
        platform.Platform.ExpireTokens();
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(platform, first));

        JsonNode second = await TokenAsync(platform, RefreshGrant(first));
        JsonNode third = await TokenAsync(platform, RefreshGrant(first));

        Assert.Equal(HttpStatusCode.OK, await CallAsync(platform, second));
        Assert.Equal("invalid_grant", third["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_a_user_takes_back_serves_nobody()
    {
        await using RunningPlatform platform = await StartAsync(Code);
        JsonNode granted = await TokenAsync(
            platform,
            CodeGrant(await AgreeAsync(platform, "verifier"), "verifier")
        );

        platform.Platform.RevokeTokens();

        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(platform, granted));
        JsonNode refreshed = await TokenAsync(platform, RefreshGrant(granted));
        Assert.Equal("invalid_grant", refreshed["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task Two_ways_in_share_an_address_of_tokens()
    {
        Authentication client = Code with
        {
            Scheme = AuthenticationScheme.Oauth2Client,
            AuthorizeUrl = null,
        };
        await using RunningPlatform platform = await StartAsync(client, Code);

        JsonNode ofCode = await TokenAsync(
            platform,
            CodeGrant(await AgreeAsync(platform, "verifier"), "verifier")
        );
        JsonNode ofClient = await TokenAsync(platform, "grant_type=client_credentials");

        Assert.Equal(HttpStatusCode.OK, await CallAsync(platform, ofCode));
        Assert.Equal(HttpStatusCode.OK, await CallAsync(platform, ofClient));
    }

    [Theory]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(3600, HttpStatusCode.Unauthorized)]
    public async Task An_hmac_is_made_again_and_its_moment_may_not_be_old(
        int age,
        HttpStatusCode expected
    )
    {
        Authentication way = new()
        {
            Scheme = AuthenticationScheme.Hmac,
            Secret = "key",
            Header = "X-Signature",
            TimestampHeader = "X-Time",
            Parts = ["timestamp", "method", "path"],
            Separator = ".",
        };
        await using RunningPlatform platform = await StartAsync(way);
        string time = $"{Now(platform) - age}";
        byte[] hash = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(platform.Platform.SimulatedSettings["key"]),
            Encoding.UTF8.GetBytes($"{time}.GET./v2/me")
        );
        using HttpRequestMessage request = new(HttpMethod.Get, Me);
        request.Headers.Add("X-Time", time);
        request.Headers.Add("X-Signature", Convert.ToHexStringLower(hash));

        using HttpResponseMessage response = await SendAsync(platform, request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("x", HttpStatusCode.Unauthorized)]
    public async Task A_signature_of_oauth_1_is_made_again(string spoiled, HttpStatusCode expected)
    {
        Authentication way = new()
        {
            Scheme = AuthenticationScheme.Oauth1,
            ClientKey = "account",
            ClientSecret = "key",
        };
        await using RunningPlatform platform = await StartAsync(way);
        string time = $"{Now(platform)}";
        string parameters =
            $"oauth_consumer_key={platform.Platform.SimulatedSettings["account"]}&oauth_nonce=n1"
            + $"&oauth_signature_method=HMAC-SHA256&oauth_timestamp={time}&q=a%20b";
        string address = new Uri(platform.Http.BaseAddress!, Me).AbsoluteUri;
        string text = $"GET&{Uri.EscapeDataString(address)}&{Uri.EscapeDataString(parameters)}";
        byte[] hash = HMACSHA256.HashData(
            Encoding.ASCII.GetBytes(platform.Platform.SimulatedSettings["key"] + "&"),
            Encoding.ASCII.GetBytes(text + spoiled)
        );
        string signature = Uri.EscapeDataString(Convert.ToBase64String(hash));
        using HttpRequestMessage request = new(
            HttpMethod.Get,
            new Uri($"/v2/me?{parameters}&oauth_signature={signature}", UriKind.Relative)
        );

        using HttpResponseMessage response = await SendAsync(platform, request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_jwt_counts_until_it_ends()
    {
        Authentication way = new()
        {
            Scheme = AuthenticationScheme.Jwt,
            Key = "key",
            Algorithm = "HS256",
        };
        await using RunningPlatform platform = await StartAsync(way);
        long now = Now(platform);

        Assert.Equal(HttpStatusCode.OK, await CallAsync(platform, Jwt(platform, now + 60)));
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            await CallAsync(platform, Jwt(platform, now - 1))
        );
    }

    [Fact]
    public async Task A_login_gives_a_token()
    {
        Authentication way = new()
        {
            Scheme = AuthenticationScheme.Login,
            Path = "/user/login",
            Body = [new() { Name = "password", Secret = "key" }],
            TokenPath = "data.token",
        };
        await using RunningPlatform platform = await StartAsync(way);
        JsonObject right = new() { ["password"] = platform.Platform.SimulatedSettings["key"] };

        JsonNode answer = await PostAsync(platform, "/v2/user/login", right.ToJsonString());
        await PostAsync(platform, "/v2/user/login", """{"password":"wrong"}""");

        Assert.Equal(
            HttpStatusCode.OK,
            await CallAsync(platform, answer["data"]!["token"]!.GetValue<string>())
        );
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(platform, "wrong"));
    }

    private static Task<RunningPlatform> StartAsync(params Authentication[] ways) =>
        RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = Bookshop.With(ways[0]) with { Authentication = [.. ways] },
            }
        );

    private static long Now(RunningPlatform platform) =>
        platform.Platform.Options.TimeProvider.GetUtcNow().ToUnixTimeSeconds();

    private static string CodeGrant(string code, string verifier) =>
        $"grant_type=authorization_code&code={code}&code_verifier={verifier}&redirect_uri=http%3A%2F%2F127.0.0.1%2Fback";

    private static string RefreshGrant(JsonNode granted) =>
        $"grant_type=refresh_token&refresh_token={granted["refresh_token"]}";

    private static async Task<string> AgreeAsync(RunningPlatform platform, string verifier)
    {
        string challenge = Base64Url.EncodeToString(
            SHA256.HashData(Encoding.ASCII.GetBytes(verifier))
        );
        string client = platform.Platform.SimulatedSettings["account"];
        using HttpRequestMessage request = new(
            HttpMethod.Get,
            new Uri(
                $"/authorize?client_id={client}&state=s1&redirect_uri=http://127.0.0.1/back&code_challenge={challenge}",
                UriKind.Relative
            )
        );
        using SocketsHttpHandler handler = new() { AllowAutoRedirect = false };
        using HttpClient browser = new(handler) { BaseAddress = platform.Http.BaseAddress };
        using HttpResponseMessage response = await browser.SendAsync(
            request,
            RunningPlatform.Cancellation
        );
        string back = response.Headers.Location!.Query;
        Assert.EndsWith("&state=s1", back, StringComparison.Ordinal);
        return back.Split('=', '&')[1];
    }

    private static async Task<JsonNode> TokenAsync(RunningPlatform platform, string form)
    {
        string client = platform.Platform.SimulatedSettings["account"];
        string secret = platform.Platform.SimulatedSettings["key"];
        return await PostAsync(
            platform,
            "/token",
            $"{form}&client_id={client}&client_secret={secret}"
        );
    }

    private static async Task<JsonNode> PostAsync(
        RunningPlatform platform,
        string path,
        string body
    )
    {
        using StringContent content = new(body);
        using HttpResponseMessage response = await platform.Http.PostAsync(
            new Uri(path, UriKind.Relative),
            content,
            RunningPlatform.Cancellation
        );
        return await RunningPlatform.BodyAsync(response);
    }

    private static string Jwt(RunningPlatform platform, long end)
    {
        string text =
            Base64Url.EncodeToString("""{"alg":"HS256"}"""u8)
            + "."
            + Base64Url.EncodeToString(Encoding.ASCII.GetBytes($$"""{"exp":{{end}}}"""));
        byte[] key = Encoding.UTF8.GetBytes(platform.Platform.SimulatedSettings["key"]);
        byte[] hash = HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(text));
        return $"{text}.{Base64Url.EncodeToString(hash)}";
    }

    private static Task<HttpStatusCode> CallAsync(RunningPlatform platform, JsonNode granted) =>
        CallAsync(platform, granted["access_token"]!.GetValue<string>());

    private static async Task<HttpStatusCode> CallAsync(RunningPlatform platform, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, Me);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await SendAsync(platform, request);
        return response.StatusCode;
    }

    private static Task<HttpResponseMessage> SendAsync(
        RunningPlatform platform,
        HttpRequestMessage request
    ) => platform.Http.SendAsync(request, RunningPlatform.Cancellation);
}
