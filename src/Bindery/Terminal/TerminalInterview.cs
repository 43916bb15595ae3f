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
        _console.Prompt(
            new SelectionPrompt<int>()
                .Title(Markup.Escape(question))
                .UseConverter(at =>
                    Markup.Escape(answers[at]) + (at == safe ? " [grey](safe)[/]" : "")
                )
                // What stands first is what Enter takes.
                .AddChoices(Enumerable.Range(0, answers.Length).OrderBy(at => at == safe ? 0 : 1))
        );

    public ImmutableArray<int> Pick(string question, ImmutableArray<string> from)
    {
        MultiSelectionPrompt<int> prompt = new MultiSelectionPrompt<int>()
            .Title(Markup.Escape(question))
            .Required()
            .UseConverter(at => Markup.Escape(from[at]))
            .AddChoices(Enumerable.Range(0, from.Length));
        foreach (int at in Enumerable.Range(0, from.Length))
        {
            prompt.Select(at);
        }

        return [.. _console.Prompt(prompt).Order()];
    }
}
