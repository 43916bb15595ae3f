using System.CommandLine;
using Bindery.Commands.Enhancing;
using Bindery.Generation.Enhancement;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class AddCommand
{
    public static Command Create(Output output)
    {
        Command command = new(
            "add",
            """
            Add to a connector, whoever wrote it, without spoiling a line.

            Example: bindery add binding ./shopify_connector customer --odoo-model res.partner
            """
        );
        foreach (Command step in StepCommands.Of(output, ConnectorEnhancer.Add, "add"))
        {
            command.Add(step);
        }

        return command;
    }
}
