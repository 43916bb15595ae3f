using Bindery.Commands;
using Bindery.Terminal;
using Spectre.Console;

namespace Bindery.Tests.Commands;

/// <summary>What a command answered: exit code, results and messages.</summary>
internal sealed record CommandRun(int ExitCode, string Results, string Messages)
{
    public static Task<CommandRun> OfAsync(params string[] arguments) =>
        UntilAsync(arguments, TestContext.Current.CancellationToken);

    /// <summary>The same, of a command that goes on until it is stopped.</summary>
    public static async Task<CommandRun> UntilAsync(
        string[] arguments,
        CancellationToken cancellation
    )
    {
        await using StringWriter results = new();
        await using StringWriter messages = new();
        BinderyCommandLine commandLine = BinderyCommandLine.Create(
            new Output(ConsoleOn(results), ConsoleOn(messages))
        );
        int exitCode = await commandLine.RunAsync(arguments, cancellation);
        return new CommandRun(exitCode, results.ToString(), messages.ToString());
    }

    /// <summary>Why arguments are not understood; null if they are.</summary>
    public static string? ComplaintAbout(params string[] arguments)
    {
        using StringWriter unused = new();
        IAnsiConsole console = ConsoleOn(unused);
        return BinderyCommandLine.Create(new Output(console, console)).ComplaintAbout(arguments);
    }

    private static IAnsiConsole ConsoleOn(StringWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = 400;
        return console;
    }
}
