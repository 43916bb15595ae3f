using Bindery.Core.Failures;

namespace Bindery.Blueprints.Tests;

public sealed class ChosenSettingsTests
{
    private static readonly Blueprint Bookshop = new()
    {
        Name = "bookshop",
        Title = "Bookshop",
        Type = ConnectorType.Ecommerce,
        BaseUrl = "{address}",
        Authentication = [],
        TestConnection = new TestConnection { Path = "/me" },
        Entities = [],
        Settings =
        [
            new Setting
            {
                Name = "login",
                Label = "Log in by",
                Type = SettingType.Selection,
                Options = ["key", "app"],
                Default = "key",
            },
            new Setting
            {
                Name = "secret",
                Label = "Secret",
                Type = SettingType.Secret,
            },
        ],
    };

    [Fact]
    public void A_choice_takes_the_place_of_the_first() =>
        Assert.Equal("app", Bookshop.Choosing("login", "app").Settings[0].Default);

    [Theory]
    [InlineData("logon", "app", "Bookshop has no setting 'logon'; it has login.")]
    [InlineData("login", "paper", "The setting 'login' can't be 'paper'; use one of key, app.")]
    [InlineData(
        "secret",
        "x",
        "The setting 'secret' is an address or a secret: the simulation has its own."
    )]
    public void What_cannot_be_chosen_is_refused(string name, string value, string message) =>
        Assert.Equal(
            message,
            Assert.Throws<BinderyException>(() => Bookshop.Choosing(name, value)).Message
        );
}
