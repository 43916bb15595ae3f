using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Webhooks;

/// <summary><c>components/webhook_verifier.py</c>: how the platform signs.</summary>
internal sealed class WebhookVerifierPart(ConnectorContext connector, WebhookSignature signature)
    : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft
            .EnsureFile("components/webhook_verifier.py", Source().Text)
            .EnsureImport("components", PythonName.Of("webhook_verifier"));

    private PythonSource Source()
    {
        PythonName className = PythonName.Of(connector.Names.ClassPrefix + "WebhookVerifier");
        PythonLiteral backend = PythonLiteral.Of(connector.Names.BackendModel);
        PythonLiteral encoding = PythonLiteral.Of(
            signature.Encoding == SignatureEncoding.Base64 ? "base64" : "hex"
        );
        return PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            from odoo.addons.component.core import Component


            class {className}(Component):
                _name = {PythonLiteral.Of(connector.Names.DottedPrefix + ".webhook.verifier")}
                _inherit = "generic.webhook.verifier"
                _collection = {backend}
                _apply_on = {backend}

                _signature_header = {PythonLiteral.Of(signature.Header)}
                _signature_encoding = {encoding}
                _secret = {PythonLiteral.Of(signature.Secret)}

            """
        );
    }
}
