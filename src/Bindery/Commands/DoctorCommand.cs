using System.CommandLine;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Documentation;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class DoctorCommand
{
    public static Command Create(Output output)
    {
        DoctorArguments arguments = new();
        Command command = new(
            "doctor",
            """
            Say why records don't arrive: cause, evidence, and what mends it.

            Example: bindery doctor --url https://erp.example.com --db erp --user admin --log odoo.log
            The password or API key comes from BINDERY_ODOO_PASSWORD, or is asked for.
            Nothing is changed without --apply or --test-platform, and neither acts without asking.
            """
        )
        {
            DoctorWebhookCommand.Create(output),
        };
        arguments.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
                (int)(
                    arguments.Explain(parsed) is { } cause
                        ? Explain(output, cause, arguments.IsJson(parsed))
                        : await RunAsync(output, arguments.Read(parsed), cancellation)
                )
        );
        return command;
    }

    private static ExitCode Explain(Output output, string cause, bool isJson)
    {
        string page = CausePage.Of(cause);
        if (isJson)
        {
            output.WriteJson(new JsonObject { ["cause"] = cause, ["page"] = page });
        }
        else
        {
            output.WriteRaw(page);
        }

        return ExitCode.Done;
    }

    private static async Task<ExitCode> RunAsync(
        Output output,
        DoctorRequest request,
        CancellationToken cancellation
    )
    {
        DoctorVisit visit = new(output, request);
        if (request.Watch is not { } pause)
        {
            return await visit.RunAsync(cancellation);
        }

        try
        {
            while (true)
            {
                await visit.RunAsync(cancellation);
                await Task.Delay(pause, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }
}
