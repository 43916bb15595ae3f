namespace Bindery.Tests.Commands;

public sealed class HelpScreenTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData(null)]
    public async Task Fits_a_screen_and_shows_the_way_to_a_certified_connector(string? argument)
    {
        CommandRun run = await CommandRun.OfAsync(argument is null ? [] : [argument]);
        string[] lines = run.Results.TrimEnd('\n').Split('\n');

        Assert.Equal(0, run.ExitCode);
        Assert.InRange(lines.Length, 10, 24);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(
            ["init", "validate", "certify"],
            lines
                .Where(line => line.StartsWith("  bindery ", StringComparison.Ordinal))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])
        );
    }

    [Fact]
    public async Task Each_line_of_the_way_is_understood()
    {
        CommandRun run = await CommandRun.OfAsync("--help");

        Assert.All(
            run.Results.Split('\n')
                .Where(line => line.StartsWith("  bindery ", StringComparison.Ordinal))
                .Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)[0]),
            line => Assert.Null(CommandRun.ComplaintAbout(line.Split(' ')[1..]))
        );
    }

    [Fact]
    public async Task The_help_of_a_command_needs_none_of_its_arguments()
    {
        CommandRun run = await CommandRun.OfAsync("init", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Messages);
    }
}
