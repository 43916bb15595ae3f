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
        Blueprint blueprint = Import(
            flow,
            "https://login.example.com:8443/oauth/{realm}/token?v=1"
        );

        Assert.Equal(scheme, blueprint.Authentication[0].Scheme);
        Assert.Equal(
            "{login_url}/oauth/%7Brealm%7D/token?v=1",
            blueprint.Authentication[0].TokenUrl
        );
        Setting host = Assert.Single(blueprint.Settings, setting => setting.Name == "login_url");
        Assert.Equal(("https://login.example.com:8443", true), (host.Default, host.Required));
    }

    [Fact]
    public void Without_an_address_of_the_web_no_host_is_made_up() =>
        Assert.DoesNotContain(
            Import("clientCredentials", "urn:token").Settings,
            setting => setting.Name == "login_url"
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
