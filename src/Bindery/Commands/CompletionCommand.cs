using System.CommandLine;
using Bindery.Completion;
using Bindery.Core.Failures;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class CompletionCommand
{
    public static Command Create(Output output)
    {
        Command command = new(
            "completion",
            """
            Print what makes a shell complete bindery's commands.

            Example: bindery completion bash > ~/.local/share/bash-completion/completions/bindery
            """
        );
        foreach (IShellCompletion completion in ShellCompletions.All)
        {
            command.Add(For(completion, output));
        }

        return command;
    }

    private static Command For(IShellCompletion completion, Output output)
    {
        Command command = new(
            completion.Shell,
            $"""
            Print the completion for {completion.Shell}.

            Example: {completion.Installation}
            """
        );
        command.SetAction(_ =>
        {
            output.WriteRaw(completion.Script.ReplaceLineEndings("\n"));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
