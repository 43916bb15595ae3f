using System.CommandLine;
using Bindery.Generation.Enhancement.History;

namespace Bindery.Commands.Enhancing;

internal static class AuthenticationArguments
{
    public static Command Create(StepCommand step, string verb)
    {
        Argument<string> scheme = new("scheme")
        {
            Description = "api-key, api-key-query, basic or bearer",
        };
        Option<string?> header = new("--header")
        {
            Description = "Header, or query parameter, that carries the key",
        };
        Command command = step.Create(
            RecordedStep.Auth,
            $"""
            How the adapter proves who it is, and the settings that hold the credentials.

            Example: bindery {verb} auth ./shopify_connector basic
            """,
            parsed => new RecordedStep
            {
                Kind = RecordedStep.Auth,
                Name = parsed.GetRequiredValue(scheme),
                Header = parsed.GetValue(header),
            }
        );
        command.Add(scheme);
        command.Add(header);
        return command;
    }
}
