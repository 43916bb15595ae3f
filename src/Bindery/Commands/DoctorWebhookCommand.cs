using System.Collections.Immutable;
using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Reporting;
using Bindery.Diagnosis.Verdicts;
using Bindery.Diagnosis.Webhooks;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class DoctorWebhookCommand
{
    public static Command Create(Output output)
    {
        DoctorWebhookArguments arguments = new();
        Command command = new(
            "webhook",
            """
            Say why the signature of a captured webhook is not right: which digest, encoding, bytes
            and secret would match.

            Example: bindery doctor webhook --body delivery.bin --header "X-Signature: 3q2+7w==" --secret-env SECRET
            """
        );
        arguments.AddTo(command);
        command.SetAction(parsed =>
            (int)Run(output, arguments.Read(parsed), arguments.IsJson(parsed))
        );
        return command;
    }

    private static ExitCode Run(Output output, Delivery delivery, bool isJson)
    {
        (SignatureMatch? match, ImmutableArray<Verdict> verdicts) = WebhookExamination.Run(
            delivery
        );
        DoctorReport report = new()
        {
            Made = TimeProvider.System.GetUtcNow(),
            Verdicts = verdicts,
            Sources =
            [
                $"a body of {delivery.Body.Length} bytes and {delivery.Headers.Length} headers",
            ],
        };
        output.WriteRaw(
            isJson ? DoctorDocument.Render(report)
            : verdicts.IsEmpty ? $"The signature is right: {match}.\n"
            : DoctorText.Render(report)
        );
        return verdicts.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }
}
