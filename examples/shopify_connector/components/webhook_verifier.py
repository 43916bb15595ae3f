# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ShopifyWebhookVerifier(Component):
    _name = "shopify.webhook.verifier"
    _inherit = "generic.webhook.verifier"
    _collection = "shopify.backend"
    _apply_on = "shopify.backend"

    _signature_header = "X-Shopify-Hmac-Sha256"
    _signature_encoding = "base64"
    _secret = "webhook_secret"
