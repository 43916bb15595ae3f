using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class AddAuthentication : StepTool
{
    public override ToolInfo Info { get; } =
        new()
        {
            Name = "add_auth",
            Title = "Preview authentication",
            Description =
                "How the adapter proves who it is, and the settings that hold the credentials, as a preview. Next: apply.",
            Arguments =
            [
                SharedArguments.Module,
                Member.Required(
                    "scheme",
                    Shape.Text(
                        "api-key, api-key-query, basic, bearer, oauth2-code, oauth2-client, oauth1, hmac or jwt"
                    )
                ),
                Member.Optional(
                    "header",
                    Shape.Text("Header or parameter with the key, token or signature")
                ),
                Member.Optional(
                    "authorize_url",
                    Shape.Text("oauth2-code: the page on which a person allows access")
                ),
                Member.Optional("token_url", Shape.Text("oauth2: where tokens are got")),
            ],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    protected override RecordedStep Step(ToolCall call) =>
        StepRequest.Authentication(call.Arguments.Text("scheme")) with
        {
            Header = call.Arguments.OptionalText("header"),
            AuthorizeUrl = call.Arguments.OptionalText("authorize_url"),
            TokenUrl = call.Arguments.OptionalText("token_url"),
        };
}
