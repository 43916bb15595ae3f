namespace Bindery.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("init")]
    [InlineData("validate")]
    [InlineData("simulate")]
    [InlineData("certify")]
    [InlineData("doctor")]
    public void Every_command_has_an_example(string name) =>
        Assert.Contains(
            $"Example: bindery {name} ",
            Bindery
                .Commands.BinderyCommandLine.Create(Terminal.Output.ForProcess())
                .DescriptionOf(name),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Blueprints_can_be_listed_and_shown()
    {
        Assert.Contains(
            "shopify\n",
            (await CommandRun.OfAsync("blueprint", "list")).Results,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "format: 1",
            (await CommandRun.OfAsync("blueprint", "show", "shopify")).Results,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_unknown_blueprint_is_refused_with_a_suggestion()
    {
        CommandRun run = await CommandRun.OfAsync("blueprint", "show", "shopfy");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean 'shopify'", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complaint_names_the_whole_command_whose_help_says_more() =>
        Assert.EndsWith(
            "See: bindery doctor webhook --help",
            CommandRun.ComplaintAbout("doctor", "webhook"),
            StringComparison.Ordinal
        );
}
