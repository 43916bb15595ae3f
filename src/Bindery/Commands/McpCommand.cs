using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Mcp.Http;
using Bindery.Mcp.Serving;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class McpCommand
{
    public static Command Create(Output output)
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
                (int)(
                    arguments.IsOverHttp(parsed)
                        ? await ServeHttpAsync(output, arguments, parsed, cancellation)
                        : await ServeStreamsAsync(arguments.Read(parsed), cancellation)
                )
        );
        return command;
    }

    private static async Task<ExitCode> ServeStreamsAsync(
        ServingOptions options,
        CancellationToken cancellation
    )
    {
        // Standard output belongs to the protocol: whatever else is said goes beside it.
        Console.SetOut(Console.Error);
        await BinderyServer.RunOverStandardStreamsAsync(options, cancellation);
        return ExitCode.Done;
    }

    private static async Task<ExitCode> ServeHttpAsync(
        Output output,
        McpArguments arguments,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        BearerToken token = McpArguments.Token();
        await using HttpServing serving = await HttpServing.StartAsync(
            arguments.Read(parsed),
            arguments.Port(parsed),
            token,
            cancellation
        );
        output.Say($"Address: {serving.Address}");
        output.Say($"Header: Authorization: Bearer {token.Value}");
        output.Say("For this machine only. Ctrl-C stops it.");
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        }
        catch (OperationCanceledException)
        {
            output.Say("Stopped.");
        }

        return ExitCode.Done;
    }
}
