using System.CommandLine;
using System.Text.Json;
using Bindery.Commands;
using Bindery.Terminal;
using Bindery.Testing;

namespace Bindery.Tests.Commands;

public sealed class JsonTests
{
    /// <summary>A script for a shell is no object, and an agent's protocol is JSON of its own.</summary>
    private static readonly string[] Without = ["completion", "mcp"];

    public static TheoryData<string> Commands =>
        [
            .. BinderyCommandLine
                .Create(Output.ForProcess())
                .Root.Subcommands.Where(command => !Without.Contains(command.Name))
                .SelectMany(command => Leaves(command, command.Name)),
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_answers_programs(string words)
    {
        Command command = BinderyCommandLine.Create(Output.ForProcess()).Root;
        foreach (string word in words.Split(' '))
        {
            command = command.Subcommands.Single(known => known.Name == word);
        }

        Assert.Contains("--json", command.Options.Select(option => option.Name));
    }

    [Theory]
    [InlineData("blueprint", "show", "nowhere")]
    [InlineData("validate", "/no/such/addon")]
    [InlineData("init")]
    [InlineData("inspect", "/no/such/addon")]
    public async Task An_error_is_an_object_on_standard_output(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync([.. arguments, "--json"]);

        JsonElement error = JsonDocument.Parse(run.Results).RootElement.GetProperty("error");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(run.ExitCode, error.GetProperty("exitCode").GetInt32());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        Assert.Empty(run.Messages);
    }

    [Fact]
    public async Task A_connector_is_written_changed_and_validated_by_a_program()
    {
        using TemporaryFolder folder = new();
        string module = folder.At("shopify_connector");

        JsonElement tried = await AnswerAsync(
            "init",
            "shopify",
            "--path",
            folder.Path,
            "--entities",
            "product",
            "--dry-run"
        );
        Assert.True(tried.GetProperty("dryRun").GetBoolean());
        Assert.Contains("+++", tried.GetProperty("diff").GetString(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));

        JsonElement written = await AnswerAsync(
            "init",
            "shopify",
            "--path",
            folder.Path,
            "--entities",
            "product"
        );
        Assert.Equal(module, written.GetProperty("module").GetString());
        Assert.All(
            written.GetProperty("files").EnumerateArray(),
            file => Assert.Equal("new", file.GetProperty("change").GetString())
        );

        JsonElement added = await AnswerAsync(
            "add",
            "binding",
            module,
            "customer",
            "--odoo-model",
            "res.partner"
        );
        Assert.Contains(
            "changed",
            added
                .GetProperty("files")
                .EnumerateArray()
                .Select(file => file.GetProperty("change").GetString())
        );
        Assert.Empty(added.GetProperty("conflicts").EnumerateArray());

        CommandRun validated = await CommandRun.OfAsync("validate", module, "--json");
        CommandRun formatted = await CommandRun.OfAsync("validate", module, "--format", "json");
        Assert.Equal(formatted.Results, validated.Results);
        Assert.NotNull(JsonDocument.Parse(validated.Results));
    }

    [Fact]
    public async Task Blueprints_are_listed_shown_and_checked_for_a_program()
    {
        using TemporaryFolder folder = new();
        JsonElement shown = await AnswerAsync("blueprint", "show", "shopify");
        string file = folder.Write("b.yaml", shown.GetProperty("text").GetString()!);

        Assert.Contains(
            "shopify",
            (await AnswerAsync("blueprint", "list"))
                .GetProperty("blueprints")
                .EnumerateArray()
                .Select(name => name.GetString())
        );
        Assert.Equal(
            """{"blueprint":"shopify","problems":[]}""",
            (await AnswerAsync("blueprint", "check", file)).GetRawText()
        );
    }

    private static async Task<JsonElement> AnswerAsync(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync([.. arguments, "--json"]);
        Assert.True(run.ExitCode == 0, run.Results + run.Messages);
        return JsonDocument.Parse(run.Results).RootElement;
    }

    private static IEnumerable<string> Leaves(Command command, string words) =>
        command.Subcommands is { Count: > 0 } below && command.Action is null
            ? below.SelectMany(step => Leaves(step, $"{words} {step.Name}"))
            :
            [
                words,
                .. command.Subcommands.SelectMany(step => Leaves(step, $"{words} {step.Name}")),
            ];
}
