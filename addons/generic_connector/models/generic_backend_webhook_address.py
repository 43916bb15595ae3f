# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import secrets
from urllib.parse import urlsplit

import requests

from odoo import _, api, fields, models
from odoo.http import db_list

MANAGER_GROUP = "connector_base_backend.connector_manager"
#: Seconds to connect, and to wait for the answer
CHECK_TIMEOUT = (3, 7)


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    #: Platform's name in the address of its webhooks: ``/<name>/webhook/<token>``
    _webhook_platform = None

    webhook_url = fields.Char(
        string="Webhook URL",
        compute="_compute_webhook_url",
        groups=MANAGER_GROUP,
        help="Address to give to the platform for its webhooks. Keep it secret.",
    )
    webhook_warning = fields.Char(
        compute="_compute_webhook_url",
        groups=MANAGER_GROUP,
        help="Why the platform can't reach the address",
    )

    @api.depends("generic_backend_id", "webhook_token")
    def _compute_webhook_url(self):
        base_url = self[:1].get_base_url()
        warning = self._webhook_address_warning(base_url) if self else False
        for backend in self:
            backend.webhook_url = "%s/%s/webhook/%s" % (
                base_url,
                self._webhook_platform,
                backend.webhook_token,
            )
            backend.webhook_warning = warning

    @api.model
    def _webhook_address_warning(self, base_url):
        """Say why deliveries would not arrive, or return False.

        A delivery has no session. Odoo answers it with 404 unless the server's
        settings leave one database, this one, for the host that it calls.
        """
        address = urlsplit(base_url)
        databases = db_list(force=True, host=address.netloc)
        if databases != [self.env.cr.dbname]:
            return _(
                "Deliveries to %(host)s don't reach this database, since the server "
                "has %(count)d of them there. Set dbfilter or db_name in its "
                "configuration so that this one is left.",
                host=address.netloc,
                count=len(databases),
            )
        if address.scheme != "https":
            return _(
                "Platforms deliver by HTTPS only, and this Odoo believes to be at "
                "%s. Correct the system parameter web.base.url.",
                base_url,
            )
        return False

    def action_check_webhook_url(self):
        """Call the address as the platform would, and say what came of it."""
        self.ensure_one()
        try:
            answer = requests.get(
                self.webhook_url, timeout=CHECK_TIMEOUT, allow_redirects=False
            )
            problem = self._webhook_answer_problem(answer)
        except requests.RequestException:
            # The error's text has the address in it, which is a secret.
            problem = _("This server can't reach its own address.")
        return self._build_notification(
            _("Webhook URL"),
            problem or _("The address answers."),
            "warning" if problem else "success",
        )

    def _webhook_answer_problem(self, answer):
        if answer.status_code == 404:
            return _(
                "Nothing answers there: another database, or a proxy, is before it."
            )
        if answer.status_code != 200:
            return _("The address answers with the status %d.", answer.status_code)
        return None

    def action_renew_webhook_token(self):
        """Give the backend another address; the old one is refused from now on."""
        for backend in self:
            backend.webhook_token = secrets.token_urlsafe(32)
