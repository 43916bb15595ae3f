using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.OpenApi;
using Spectre.Console;

namespace Bindery.Terminal;

/// <summary>Asks the person at the terminal; Enter takes the safe answer.</summary>
internal sealed class TerminalInterview : IInterview
{
    private readonly IAnsiConsole _console;

    /// <exception cref="BinderyException">Nobody is there to answer.</exception>
    public TerminalInterview(Output output)
    {
        _console = output.Messages;
        if (!_console.Profile.Capabilities.Interactive)
        {
            throw BinderyException.BadRequest(
                "--interactive asks on a terminal and there is none; leave it out to take the safe answers."
            );
        }
    }

    public int Choose(string question, ImmutableArray<string> answers, int safe) =>
        _console
            .Prompt(
                new SelectionPrompt<Answer>()
                    .Title(Markup.Escape(question))
                    .UseConverter(answer =>
                        Markup.Escape(answer.Text) + (answer.At == safe ? " [grey](safe)[/]" : "")
                    )
                    // What stands first is what Enter takes.
                    .AddChoices(All(answers).OrderBy(answer => answer.At == safe ? 0 : 1))
            )
            .At;

    public ImmutableArray<int> Pick(string question, ImmutableArray<string> from)
    {
        MultiSelectionPrompt<Answer> prompt = new MultiSelectionPrompt<Answer>()
            .Title(Markup.Escape(question))
            .Required()
            .UseConverter(answer => Markup.Escape(answer.Text))
            .AddChoices(All(from));
        foreach (Answer answer in All(from))
        {
            prompt.Select(answer);
        }

        return [.. _console.Prompt(prompt).Select(answer => answer.At).Order()];
    }

    private static IEnumerable<Answer> All(ImmutableArray<string> answers) =>
        answers.Select((text, at) => new Answer(at, text));

    // A number would do, but a prompt begins at the choice that equals its type's default.
    private sealed record Answer(int At, string Text);
}
