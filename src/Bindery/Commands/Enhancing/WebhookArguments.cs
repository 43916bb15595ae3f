using System.CommandLine;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;

namespace Bindery.Commands.Enhancing;

internal static class WebhookArguments
{
    public static Command Create(StepCommand step, string verb)
    {
        Argument<string[]> topics = new("topic")
        {
            Description = "What the platform calls about: orders/create, or TOPIC=ENTITY",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> signature = new("--signature")
        {
            Description = "hmac-sha256-hex or hmac-sha256-base64",
        };
        Option<string?> header = new("--header") { Description = "Header with the signature" };
        Command command = step.Create(
            RecordedStep.Webhook,
            $"""
            Topics that the platform calls about.

            Example: bindery {verb} webhook ./shopify_connector orders/create orders/updated
            """,
            parsed =>
                StepRequest.Webhook(
                    [.. parsed.GetRequiredValue(topics)],
                    parsed.GetValue(signature),
                    parsed.GetValue(header)
                )
        );
        command.Add(topics);
        command.Add(signature);
        command.Add(header);
        return command;
    }
}
