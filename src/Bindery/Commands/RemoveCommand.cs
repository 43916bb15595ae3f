using System.CommandLine;
using Bindery.Commands.Enhancing;
using Bindery.Generation.Enhancement;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class RemoveCommand
{
    public static Command Create(Output output)
    {
        Command command = new(
            "remove",
            """
            Take out what was added: every byte is as it was before.

            Example: bindery remove binding ./shopify_connector customer
            """
        );
        foreach (Command step in StepCommands.Of(output, ConnectorEnhancer.Remove, "remove"))
        {
            command.Add(step);
        }

        return command;
    }
}
