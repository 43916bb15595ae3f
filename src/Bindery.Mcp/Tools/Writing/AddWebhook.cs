using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class AddWebhook : StepTool
{
    public override ToolInfo Info { get; } =
        new()
        {
            Name = "add_webhook",
            Title = "Preview webhooks",
            Description =
                "Topics that the platform calls about, as a preview: address, signature check, handlers. Next: apply.",
            Arguments =
            [
                SharedArguments.Module,
                Member.Required(
                    "topics",
                    Shape.Texts(
                        "Such as orders/create, or TOPIC=ENTITY where the topic doesn't tell"
                    ) with
                    {
                        Least = 1,
                    }
                ),
                Member.Optional(
                    "signature",
                    Shape.OneOf(
                        "Where no description tells",
                        "hmac-sha256-hex",
                        "hmac-sha256-base64"
                    )
                ),
                Member.Optional("header", Shape.Text("Header with the signature")),
            ],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    protected override RecordedStep Step(ToolCall call) =>
        StepRequest.Webhook(
            call.Arguments.Texts("topics"),
            call.Arguments.OptionalText("signature"),
            call.Arguments.OptionalText("header")
        );
}
