using System.Text.Json.Nodes;
using Spectre.Console;

namespace Bindery.Terminal;

/// <summary>
/// Where a command writes: results to standard output, progress and errors to standard error, so
/// that a pipe gets results only.
/// </summary>
public sealed record Output(IAnsiConsole Results, IAnsiConsole Messages)
{
    private const int WidthWithoutTerminal = 160;

    public static Output ForProcess()
    {
        return new Output(
            ConsoleOn(Console.Out, Console.IsOutputRedirected),
            ConsoleOn(Console.Error, Console.IsErrorRedirected)
        );
    }

    /// <summary>Whether results go to a terminal that shows colours.</summary>
    public bool HasColour =>
        Results.Profile.Capabilities.Ansi
        && Results.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;

    /// <summary>Plain text as it is: no markup, no wrapping, nothing read into it.</summary>
    public void WriteRaw(string text)
    {
        Results.Profile.Out.Writer.Write(text);
        Results.Profile.Out.Writer.Flush();
    }

    /// <summary>The whole answer of a command to a program, on one line.</summary>
    public void WriteJson(JsonObject answer) => WriteRaw(answer.ToJsonString() + "\n");

    /// <summary>A line beside the results, which machines may read.</summary>
    public void Say(string line) => Ask(line + Environment.NewLine);

    /// <summary>The same, to be answered on the same line.</summary>
    public void Ask(string question)
    {
        Messages.Profile.Out.Writer.Write(question);
        Messages.Profile.Out.Writer.Flush();
    }

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool isRedirected)
    {
        bool isPlain =
            isRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
            }
        );
        if (isRedirected)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }
}
