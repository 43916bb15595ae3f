using System.Collections.Immutable;

namespace Bindery.Blueprints.Tests;

/// <summary>Which ways in a platform has, and what chooses each.</summary>
public sealed class BlueprintWaysTests
{
    [Theory]
    [InlineData("shopify", "")]
    [InlineData("beatroute", " | login=key | login=password")]
    [InlineData("hubspot", " | login=oauth")]
    [InlineData("magento", " | authentication_scheme=bearer")]
    [InlineData("salla", " | access_mode=custom")]
    [InlineData("woocommerce", " | https")]
    [InlineData("xero", " | login=app")]
    public void The_first_has_no_name_and_the_others_say_what_chooses_them(
        string platform,
        string names
    ) =>
        Assert.Equal(
            names,
            string.Join(" | ", RequiredBlueprint.Open(platform).WaysIn.Select(way => way.Choice))
        );

    [Fact]
    public void Every_way_of_every_platform_can_be_chosen() =>
        Assert.All(
            BlueprintCatalog.Names.Select(RequiredBlueprint.Open),
            blueprint => Assert.Equal(blueprint.Authentication.Length, blueprint.WaysIn.Length)
        );

    [Fact]
    public void A_way_that_is_chosen_is_the_only_one_left()
    {
        WayIn way = RequiredBlueprint.Open("xero").WaysIn[1];

        Authentication left = Assert.Single(
            way.Blueprint.WithOneWayIn(way.UrlScheme).Authentication
        );

        Assert.Equal((AuthenticationScheme.Oauth2Code, null), (left.Scheme, left.When));
    }

    [Theory]
    [InlineData("http", AuthenticationScheme.Oauth1)]
    [InlineData("https", AuthenticationScheme.Basic)]
    public void The_scheme_of_the_address_chooses_too(
        string address,
        AuthenticationScheme scheme
    ) =>
        Assert.Equal(
            scheme,
            RequiredBlueprint.Open("woocommerce").WithOneWayIn(address).Authentication[0].Scheme
        );

    [Fact]
    public void A_platform_that_is_open_to_all_stays_so()
    {
        Blueprint open = RequiredBlueprint.Open("shopify") with { Authentication = [] };

        Assert.Empty(open.WaysIn);
        Assert.Equal(open, open.WithOneWayIn("http"));
    }

    [Fact]
    public void Two_settings_choose_together()
    {
        Blueprint blueprint = RequiredBlueprint.Open("shopify") with
        {
            Settings = [Selection("login", "key", "app"), Selection("place", "header", "query")],
            Authentication =
            [
                Way(AuthenticationScheme.ApiKeyQuery, "place", "query"),
                Way(AuthenticationScheme.Bearer, "login", "app"),
                new Authentication { Scheme = AuthenticationScheme.ApiKeyHeader },
            ],
        };

        ImmutableArray<WayIn> ways = blueprint.WaysIn;

        Assert.Equal(
            ["", "login=key, place=query", "login=app, place=header"],
            ways.Select(way => way.Choice)
        );
        Assert.Equal(
            [
                AuthenticationScheme.ApiKeyHeader,
                AuthenticationScheme.ApiKeyQuery,
                AuthenticationScheme.Bearer,
            ],
            ways.Select(way => way.Blueprint.WithOneWayIn(way.UrlScheme).Authentication[0].Scheme)
        );
    }

    private static Setting Selection(string name, params ImmutableArray<string> options) =>
        new()
        {
            Name = name,
            Label = name,
            Type = SettingType.Selection,
            Options = options,
        };

    private static Authentication Way(AuthenticationScheme scheme, string field, string value) =>
        new()
        {
            Scheme = scheme,
            When = new AuthenticationCondition { Field = field, Value = value },
        };
}
