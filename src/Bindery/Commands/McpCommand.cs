using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Mcp.Serving;

namespace Bindery.Commands;

internal static class McpCommand
{
    public static Command Create()
    {
        McpArguments arguments = new();
        Command command = new(
            "mcp",
            """
            Serve Bindery's tools to an agent, over standard input and output.

            Example: bindery mcp --root ./addons
            """
        );
        arguments.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                // Standard output belongs to the protocol: whatever else is said goes beside it.
                Console.SetOut(Console.Error);
                await BinderyServer.RunOverStandardStreamsAsync(
                    arguments.Read(parsed),
                    cancellation
                );
                return (int)ExitCode.Done;
            }
        );
        return command;
    }
}
