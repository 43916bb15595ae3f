using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

public sealed class AuthenticationTests
{
    [Fact]
    public async Task Without_the_token_nothing_is_answered()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        platform.Http.DefaultRequestHeaders.Clear();

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.Unauthorized,
            platform.GetAsync("/products.json")
        );

        Assert.Contains(
            "access token",
            answer["errors"]!.GetValue<string>(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_rotated_token_ends_the_old_one()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();

        JsonNode answer = await RunningPlatform.ExpectAsync(
            HttpStatusCode.OK,
            platform.ControlAsync(HttpMethod.Post, "/token")
        );

        await RunningPlatform.ExpectAsync(
            HttpStatusCode.Unauthorized,
            platform.GetAsync("/shop.json")
        );
        platform.Http.DefaultRequestHeaders.Clear();
        platform.Http.DefaultRequestHeaders.Add(
            "X-Shopify-Access-Token",
            answer["settings"]!["access_token"]!.GetValue<string>()
        );
        await RunningPlatform.ExpectAsync(HttpStatusCode.OK, platform.GetAsync("/shop.json"));
    }

    [Theory]
    [InlineData(AuthenticationScheme.Bearer, null)]
    [InlineData(AuthenticationScheme.Basic, "account")]
    [InlineData(AuthenticationScheme.ApiKeyHeader, null)]
    [InlineData(AuthenticationScheme.ApiKeyQuery, null)]
    public async Task Every_scheme_lets_in_its_own_credentials_only(
        AuthenticationScheme scheme,
        string? user
    )
    {
        Authentication authentication = new()
        {
            Scheme = scheme,
            Header = "X-Key",
            Parameter = "key",
            Prefix = scheme == AuthenticationScheme.ApiKeyHeader ? "Token " : "",
            Secret = "key",
            User = user,
        };
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = Bookshop.With(authentication),
            }
        );
        string secret = platform.Platform.SimulatedSettings["key"];
        string name = user is null ? "" : platform.Platform.SimulatedSettings[user];

        Assert.Equal(HttpStatusCode.OK, await TryAsync(platform, scheme, name, secret));
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            await TryAsync(platform, scheme, name, secret + "x")
        );
        Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync(platform, scheme, "", ""));
    }

    private static async Task<HttpStatusCode> TryAsync(
        RunningPlatform platform,
        AuthenticationScheme scheme,
        string user,
        string secret
    )
    {
        string query =
            scheme == AuthenticationScheme.ApiKeyQuery
                ? "?key=" + Uri.EscapeDataString(secret)
                : "";
        using HttpRequestMessage request = new(
            HttpMethod.Get,
            new Uri("/v2/me" + query, UriKind.Relative)
        );
        string pair = $"{user}:{secret}";
        request.Headers.Authorization = scheme switch
        {
            AuthenticationScheme.Bearer => new AuthenticationHeaderValue("Bearer", secret),
            AuthenticationScheme.Basic => new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))
            ),
            _ => null,
        };
        if (scheme == AuthenticationScheme.ApiKeyHeader)
        {
            request.Headers.Add("X-Key", "Token " + secret);
        }

        using HttpResponseMessage response = await platform.Http.SendAsync(
            request,
            RunningPlatform.Cancellation
        );
        return response.StatusCode;
    }
}
