using System.CommandLine;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;

namespace Bindery.Commands.Enhancing;

internal static class AuthenticationArguments
{
    public static Command Create(StepCommand step, string verb)
    {
        Argument<string> scheme = new("scheme")
        {
            Description =
                "api-key, api-key-query, basic, bearer, oauth2-code, oauth2-client, oauth1, hmac or jwt",
        };
        Option<string?> header = new("--header")
        {
            Description = "Header, or query parameter, that carries the key, token or signature",
        };
        Option<string?> authorize = new("--authorize-url")
        {
            Description = "oauth2-code: the page on which a person allows access",
        };
        Option<string?> token = new("--token-url")
        {
            Description = "oauth2-code, oauth2-client: where tokens are got",
        };
        Command command = step.Create(
            RecordedStep.Auth,
            $"""
            How the adapter proves who it is, and the settings that hold the credentials.

            Example: bindery {verb} auth ./shopify_connector basic
            """,
            parsed =>
                StepRequest.Authentication(parsed.GetRequiredValue(scheme)) with
                {
                    Header = parsed.GetValue(header),
                    AuthorizeUrl = parsed.GetValue(authorize),
                    TokenUrl = parsed.GetValue(token),
                }
        );
        command.Add(scheme);
        command.Add(header);
        command.Add(authorize);
        command.Add(token);
        return command;
    }
}
