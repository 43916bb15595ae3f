using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Webhooks;

/// <summary><c>components/webhook_verifier.py</c>: how the platform signs.</summary>
internal sealed class WebhookVerifierPart(ConnectorContext connector, WebhookSignature signature)
    : IPart
{
    private string Name => connector.Names.DottedPrefix + ".webhook.verifier";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ClassPlace place = new(
            "components/webhook_verifier.py",
            PythonName.Of(connector.Names.ClassPrefix + "WebhookVerifier")
        )
        {
            Identity = Name,
        };
        if (draft.FindComponent("webhook.verifier", connector.Names.BackendModel) is not null)
        {
            return draft;
        }

        (ModuleDraft current, bool isWritten) = draft.EnsureClassFile(place, Source());
        return isWritten
            ? current.EnsureImport("components", PythonName.Of("webhook_verifier"))
            : current;
    }

    private PythonSource Source()
    {
        PythonName className = PythonName.Of(connector.Names.ClassPrefix + "WebhookVerifier");
        PythonLiteral backend = PythonLiteral.Of(connector.Names.BackendModel);
        return PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            from odoo.addons.component.core import Component


            class {className}(Component):
                _name = {PythonLiteral.Of(Name)}
                _inherit = "generic.webhook.verifier"
                _collection = {backend}
                _apply_on = {backend}

                {Options()}

            """
        );
    }

    private PythonSource Options() =>
        PythonSource.Lines(
            signature.Scheme == WebhookSignatureScheme.HmacSha256
                ? PythonSource.Empty
                : PythonAttribute.OfText("_scheme", Scheme),
            PythonAttribute.OfText("_signature_header", signature.Header),
            signature.Scheme == WebhookSignatureScheme.HmacSha256
                ? PythonAttribute.OfText(
                    "_signature_encoding",
                    signature.Encoding == SignatureEncoding.Base64 ? "base64" : "hex"
                )
                : PythonSource.Empty,
            PythonAttribute.OfText("_header_format", HeaderFormat),
            PythonAttribute.OfText("_template", signature.Template),
            PythonAttribute.OfText("_timestamp_header", signature.TimestampHeader),
            signature.TimestampToleranceSeconds is { } seconds
                ? PythonAttribute.Of(
                    "_timestamp_tolerance_seconds",
                    (PythonSource)PythonLiteral.Of(seconds)
                )
                : PythonSource.Empty,
            PythonAttribute.OfText("_secret", signature.Secret),
            PythonAttribute.OfText("_user", signature.User)
        );

    private string Scheme => signature.Scheme == WebhookSignatureScheme.Token ? "token" : "basic";

    private string? HeaderFormat =>
        signature.Prefix.Length > 0 ? signature.Prefix + "{signature}" : signature.HeaderFormat;
}
