using System.CommandLine;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Terminal;
using Bindery.Validation.Documentation;

namespace Bindery.Commands;

internal static class ValidateCommand
{
    public static Command Create(Output output)
    {
        ValidateArguments arguments = new();
        Command command = new(
            "validate",
            """
            Say what is wrong with an addon, why it matters, how to mend it.

            Example: bindery validate ./addons/shopify_connector
            """
        );
        arguments.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
                (int)(
                    arguments.Explain(parsed) is { } rule
                        ? Explain(output, rule, arguments.IsJson(parsed))
                        : await RunAsync(output, arguments.Read(parsed), cancellation)
                )
        );
        return command;
    }

    private static ExitCode Explain(Output output, string rule, bool isJson)
    {
        string page = RulePage.Of(rule);
        if (isJson)
        {
            output.WriteJson(new JsonObject { ["rule"] = rule, ["page"] = page });
        }
        else
        {
            output.WriteRaw(page);
        }

        return ExitCode.Done;
    }

    private static async Task<ExitCode> RunAsync(
        Output output,
        ValidateRequest request,
        CancellationToken cancellation
    )
    {
        ValidateRun run = new(output, request);
        return request.IsWatching
            ? await new ValidateWatch(output, run, request.Paths).RunAsync(cancellation)
            : run.Run(cancellation);
    }
}
