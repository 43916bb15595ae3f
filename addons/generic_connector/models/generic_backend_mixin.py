# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from contextlib import contextmanager

import requests

from odoo import _, api, models

from ..exceptions import ConnectorError


class GenericBackendMixin(models.AbstractModel):
    """Behaviour of a concrete backend: what delegation does not carry.

    A connector's backend inherits from this model and delegates to
    ``generic.backend``::

        class ShopifyBackend(models.Model):
            _name = "shopify.backend"
            _inherit = "generic.backend.mixin"
            _inherits = {"generic.backend": "generic_backend_id"}
    """

    _name = "generic.backend.mixin"
    _inherit = ["connector.backend", "generic.protected.search"]
    _description = "Behaviour of a Backend"

    #: Kind of platform, as in ``connector.base.backend.kind``
    _connector_kind = "ecommerce"
    #: Name of the component that tests the connection, such as ``shopify.adapter``
    _adapter_name = None

    @api.model_create_multi
    def create(self, vals_list):
        backends = super().create(
            [dict({"kind": self._connector_kind}, **values) for values in vals_list]
        )
        for backend in backends:
            # On the parent in one write: through the delegation it would be two.
            backend.generic_backend_id.base_backend_id.write(
                {"concrete_model": backend._name, "concrete_id": backend.id}
            )
        return backends

    def unlink(self):
        """Delete upwards: delegation leaves the parents behind."""
        parents = self.generic_backend_id
        res = super().unlink()
        parents.unlink()
        return res

    @contextmanager
    def work_on(self, model_name, **kwargs):
        """Open one HTTP session and one cache for all components of this work."""
        with requests.Session() as session:
            with super().work_on(
                model_name, session=session, cache={}, **kwargs
            ) as work:
                yield work

    def get_adapter(self, name):
        """Return an adapter by its name, to be used at once.

        Its HTTP session is opened anew by each call. For more than a call or two,
        use ``work_on``.
        """
        with self.work_on(self._name) as work:
            return work.component_by_name(name)

    def _for_sync(self):
        """Return this backend as the jobs work with it.

        Superuser, since a connector user may sync without the right to create
        products; the backend's own company and no other; nothing sent back to the
        platform; no message in the chatter of each record.
        """
        self.ensure_one()
        self._check_may_act()
        backend = self.sudo()
        company = backend.company_id
        return backend.with_company(company).with_context(
            allowed_company_ids=company.ids,
            lang=company.partner_id.lang or "en_US",
            active_test=True,
            connector_no_export=True,
            tracking_disable=True,
        )

    def _check_may_act(self):
        """Let people start only what they see; anybody may call public methods."""
        self.check_access_rights("read")
        self.check_access_rule("read")

    def _setting(self, name):
        """Return a setting of the platform for the adapter; secrets too."""
        return self.sudo()[name]

    def action_test_connection(self):
        """Say in words whether the platform can be reached with these settings."""
        self.ensure_one()
        self._check_may_act()
        try:
            self._test_connection_implementation()
        except ConnectorError as error:
            return self._connection_tested("error", str(error), "danger")
        return self._connection_tested(
            "connected", _("The connection works."), "success"
        )

    def _test_connection_implementation(self):
        """Call the platform once; override to test differently.

        :raise ConnectorError: with the reason in words
        """
        return self.get_adapter(self._adapter_name).test_connection()

    def _connection_tested(self, state, message, notification_type):
        base = self.sudo().generic_backend_id.base_backend_id
        if base.state != state:
            base.state = state
        return self._build_notification(
            _("Test Connection"),
            message,
            notification_type,
            next_action={"type": "ir.actions.act_window_close"},
        )

    def _build_notification(
        self, title, message, notification_type="info", next_action=None
    ):
        """Return the client action that shows a message.

        :param notification_type: success, warning, danger or info
        :param next_action: what the web client does after it
        """
        params = {
            "title": title,
            "message": message,
            "type": notification_type,
            "sticky": notification_type in ("warning", "danger"),
        }
        if next_action:
            params["next"] = next_action
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": params,
        }
