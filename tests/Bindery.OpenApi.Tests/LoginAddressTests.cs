using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Tests;

/// <summary>Who hands out tokens is a setting, so that a test account's host can take its place.</summary>
public sealed class LoginAddressTests
{
    [Theory]
    [InlineData("clientCredentials", AuthenticationScheme.Oauth2Client)]
    [InlineData("authorizationCode", AuthenticationScheme.Oauth2Code)]
    public void The_host_of_the_token_is_a_setting(string flow, AuthenticationScheme scheme)
    {
        Blueprint blueprint = Import(flow, "https://login.example.com:8443/oauth/token");

        Assert.Equal(scheme, blueprint.Authentication[0].Scheme);
        Assert.Equal("{login_url}/oauth/token", blueprint.Authentication[0].TokenUrl);
        Setting host = Assert.Single(blueprint.Settings, setting => setting.Name == "login_url");
        Assert.Equal(("https://login.example.com:8443", true), (host.Default, host.Required));
    }

    [Theory]
    [InlineData("urn:token")]
    [InlineData("https://login.example.com/oauth/token?v=1")]
    public void An_address_that_a_blueprint_cannot_say_leaves_the_scheme_out(string token)
    {
        Blueprint blueprint = Import("clientCredentials", token);

        Assert.Equal(AuthenticationScheme.Bearer, blueprint.Authentication[0].Scheme);
        Assert.DoesNotContain(blueprint.Settings, setting => setting.Name == "login_url");
    }

    [Fact]
    public void Braces_and_quotes_of_an_address_stay_encoded() =>
        Assert.Equal(
            "{login_url}/%22%7D,%20%7Bapi_url%7D/token",
            Import("clientCredentials", "https://login.example.com/\"}, {api_url}/token")
                .Authentication[0]
                .TokenUrl
        );

    private static Blueprint Import(string flow, string token)
    {
        JsonObject document = SmallDocument.Make();
        document["components"]!["securitySchemes"] = new JsonObject
        {
            ["login"] = new JsonObject
            {
                ["type"] = "oauth2",
                ["flows"] = new JsonObject
                {
                    [flow] = new JsonObject
                    {
                        ["authorizationUrl"] = "https://login.example.com/consent",
                        ["tokenUrl"] = token,
                        ["scopes"] = new JsonObject { ["read"] = "Reading" },
                    },
                },
            },
        };
        return Document.Import(document.ToJsonString()).Blueprint;
    }
}
