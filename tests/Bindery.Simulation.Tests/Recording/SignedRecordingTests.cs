using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Recording;

namespace Bindery.Simulation.Tests.Recording;

/// <summary>Schemes by which no platform of the catalogue lets in.</summary>
public sealed class SignedRecordingTests
{
    public static TheoryData<Authentication> Ways =>
        [
            new Authentication
            {
                Scheme = AuthenticationScheme.Hmac,
                Secret = "key",
                Header = "X-Signature",
                Prefix = "v1=",
                Algorithm = "sha512",
                Encoding = "base64",
                TimestampHeader = "X-Time",
                TimestampFormat = "iso",
                Key = "account",
                KeyHeader = "X-Account",
                Parts = ["timestamp", "method", "path", "query", "body_hash"],
                Separator = "\n",
            },
            new Authentication
            {
                Scheme = AuthenticationScheme.Jwt,
                Key = "key",
                Algorithm = "ES256",
                Issuer = "account",
                LifetimeSeconds = 30,
            },
            new Authentication
            {
                Scheme = AuthenticationScheme.Oauth1,
                ClientKey = "account",
                ClientSecret = "key",
                Method = "HMAC-SHA1",
                Place = "header",
            },
            new Authentication
            {
                Scheme = AuthenticationScheme.ApiKeyQuery,
                Parameter = "api_key",
                Secret = "key",
            },
        ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_platform_is_recorded_by_it(Authentication authentication)
    {
        Blueprint bookshop = Bookshop.With(authentication) with
        {
            BaseUrl = "{address}/v2",
            Settings =
            [
                .. Bookshop.With(authentication).Settings,
                new Setting
                {
                    Name = "address",
                    Label = "Address",
                    Type = SettingType.Url,
                },
            ],
        };
        await using RecordedWay recording = await RecordedWay.StartAsync(
            new WayIn("", bookshop, "http")
        );

        ImmutableArray<RecordedAnswer> kept = await recording.RecordAsync();

        Assert.Empty(recording.Told);
        Assert.Equal(
            [
                "connection.json",
                "book-list.json",
                "book.json",
                "error-unauthorised.json",
                "error-not-found.json",
            ],
            kept.Select(answer => answer.Name)
        );
        string text = string.Join('\n', kept.Select(answer => answer.ToJson("x").ToJsonString()));
        Assert.All(
            recording.Secrets,
            secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal)
        );
    }
}
