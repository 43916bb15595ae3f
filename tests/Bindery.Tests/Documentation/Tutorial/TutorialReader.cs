using System.Collections.Immutable;
using Bindery.Commands;
using Bindery.Terminal;
using Bindery.Testing;
using Bindery.Tests.Commands;
using Spectre.Console;

namespace Bindery.Tests.Documentation.Tutorial;

/// <summary>Does what the tutorial says, in a folder of its own.</summary>
internal sealed class TutorialReader : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TutorialReader()
    {
        _folder.Write("bikeshop.yaml", TutorialPage.Blueprint);
        _folder.Write("odoo.log", TutorialPage.Log);
    }

    public void Dispose() => _folder.Dispose();

    public string Read(string file) => File.ReadAllText(_folder.At(file.Split('/')));

    /// <param name="verb">The command's first word.</param>
    /// <param name="further">Words that the page leaves to the reader's machine.</param>
    public async Task<ImmutableArray<CommandRun>> TypeAsync(string verb, params string[] further)
    {
        ImmutableArray<CommandRun>.Builder runs = ImmutableArray.CreateBuilder<CommandRun>();
        foreach (
            ImmutableArray<string> command in TutorialPage.Commands.Where(one => one[0] == verb)
        )
        {
            runs.Add(await CommandRun.OfAsync([.. command.Select(InFolder), .. further]));
        }

        return runs.ToImmutable();
    }

    /// <summary>A command that goes on until Ctrl-C, ended as soon as it says so.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> TypeUntilItRunsAsync(string verb)
    {
        ImmutableArray<string> command = TutorialPage.Commands.Single(one => one[0] == verb);
        await using WatchedWriter messages = new("Ctrl-C stops it");
        await using StringWriter results = new();
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );
        Task<int> run = BinderyCommandLine
            .Create(new Output(ConsoleOn(results), ConsoleOn(messages)))
            .RunAsync([.. command.Select(InFolder)], end.Token);
        await messages.WaitAsync(end.Token);
        await end.CancelAsync();
        Assert.Equal(0, await run);
        return results.ToString();
    }

    /// <summary>Commands can't be run in another folder than the tests', which run at the same time.</summary>
    private string InFolder(string word) =>
        word.StartsWith("./", StringComparison.Ordinal) ? _folder.At(word[2..])
        : word is "odoo.log" or "report.html" ? _folder.At(word)
        : word;

    private static IAnsiConsole ConsoleOn(TextWriter writer) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
}
