using System.Collections.Immutable;
using Bindery.Tests.Commands;

namespace Bindery.Tests.Documentation.Tutorial;

/// <summary>Every command of docs/tutorial.md, in the order of the page; what it certifies is tried on a real Odoo.</summary>
public sealed class TutorialTests
{
    [Fact]
    public async Task Its_commands_do_what_the_page_says()
    {
        using TutorialReader reader = new();

        Assert.Contains(
            "nothing left open",
            AllOf(await reader.TypeAsync("blueprint")),
            StringComparison.Ordinal
        );
        Assert.Contains("Wrote ", AllOf(await reader.TypeAsync("init")), StringComparison.Ordinal);
        string inspected = AllOf(await reader.TypeAsync("inspect"));
        Assert.Contains("import riders", inspected, StringComparison.Ordinal);
        Assert.Contains("import parts", inspected, StringComparison.Ordinal);
        Assert.DoesNotContain("import suppliers", inspected, StringComparison.Ordinal);
        Assert.Contains(
            "no findings",
            AllOf(await reader.TypeAsync("validate")),
            StringComparison.Ordinal
        );
        string added = AllOf(await reader.TypeAsync("add"));
        Assert.Contains(
            "Nothing was written: this was a dry run.",
            added,
            StringComparison.Ordinal
        );
        Assert.Contains("models/supplier_binding.py", added, StringComparison.Ordinal);
        Assert.Contains(
            "no findings",
            AllOf(await reader.TypeAsync("validate")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "import suppliers",
            AllOf(await reader.TypeAsync("inspect")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_it_shows_of_the_code_is_what_is_written()
    {
        using TutorialReader reader = new();

        await reader.TypeAsync("init");

        string mapper = reader.Read("addons/bikeshop_connector/components/mapper.py");
        Assert.All(
            TutorialPage.Python,
            shown =>
                Assert.Contains(
                    shown.Replace("\n", "\n    ", StringComparison.Ordinal),
                    mapper,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task Its_platform_is_simulated()
    {
        using TutorialReader reader = new();

        string printed = await reader.TypeUntilItRunsAsync("simulate");

        Assert.Contains("http://127.0.0.1:", printed, StringComparison.Ordinal);
        Assert.Contains("api_key", printed, StringComparison.Ordinal);
        Assert.Contains("webhook_secret", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_finds_what_it_plants()
    {
        using TutorialReader reader = new();

        ImmutableArray<CommandRun> runs = await reader.TypeAsync("doctor");

        Assert.Equal([1, 0], runs.Select(run => run.ExitCode));
        Assert.Contains(
            "1. sure: The platform does not accept the credentials.",
            runs[0].Results,
            StringComparison.Ordinal
        );
        Assert.Contains("# auth-refused", runs[1].Results, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_is_tried() =>
        Assert.Equal(
            ["add", "blueprint", "certify", "doctor", "init", "inspect", "simulate", "validate"],
            TutorialPage
                .Commands.Select(command => command[0])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    /// <summary>What commands said that ended well.</summary>
    private static string AllOf(ImmutableArray<CommandRun> runs)
    {
        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        return string.Concat(runs.Select(run => run.Results + run.Messages));
    }
}
