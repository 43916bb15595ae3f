# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from urllib.parse import urljoin

from odoo import _, fields, models
from odoo.exceptions import UserError

from ..components.paths import read_path
from ..exceptions import ConnectorError
from ..own_transaction import own_transaction

CALLBACK_PATH = "/connector/oauth/callback"
LOG_HOURS = 1


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    #: Topic of the delivery by which the platform hands out tokens, and their path in
    #: its body; None for the body itself
    _token_topic = None
    _token_path = None

    def write(self, vals):
        """Let calls be made again once what a person changed is committed.

        Who was refused for a wrong token need not test the right one before.
        """
        res = super().write(vals)
        if any(self._is_setting(name) for name in vals):
            for backend in self:
                self.env.cr.postcommit.add(backend._reset_calls)
        return res

    def _is_setting(self, name):
        """Whether a field is the platform's own, such as an address or a token."""
        field = self._fields.get(name)
        return bool(field and field.store and not field.inherited)

    def action_test_connection(self):
        """Call the platform although calls to it may be stopped."""
        return super(
            GenericBackendMixin, self.with_context(connector_probe=True)
        ).action_test_connection()

    def _connection_tested(self, state, message, notification_type):
        if state == "connected":
            self._reset_calls()
        return super()._connection_tested(state, message, notification_type)

    def action_reset_calls(self):
        """Let calls be made again, whatever stopped them."""
        self.ensure_one()
        self.check_access_rights("write")
        self.check_access_rule("write")
        self._reset_calls()
        return True

    def action_log_requests(self):
        """Keep calls for an hour from now on."""
        self.ensure_one()
        self.check_access_rights("write")
        self.check_access_rule("write")
        self.generic_backend_id.log_requests_until = fields.Datetime.add(
            fields.Datetime.now(), hours=LOG_HOURS
        )
        return True

    def action_view_request_logs(self):
        """Open the calls that were kept."""
        return self._action_view(_("Requests"), "generic.request.log")

    def _reset_calls(self):
        with own_transaction(self.env) as own:
            generic = own["generic.backend"].browse(self.sudo().generic_backend_id.id)
            own["generic.circuit.breaker"]._reset(generic)

    def _with_scheme(self, function):
        """Call a function with the adapter, its scheme and the scheme's options."""
        with self.work_on(self._name) as work:
            adapter = work.component_by_name(self._adapter_name)
            options = adapter.auth_options() or {"scheme": None}
            scheme = options["scheme"] and adapter.component(
                usage="auth.%s" % options["scheme"]
            )
            return function(adapter, scheme, options)

    def _uses_oauth(self):
        """Return whether a person connects this backend in the browser."""
        if not self._adapter_name:
            return False
        try:
            return self._with_scheme(
                lambda adapter, scheme, options: options["scheme"] == "oauth2-code"
            )
        except ConnectorError:
            # Which scheme it is depends on an address that isn't filled in yet.
            return False

    def action_connect(self):
        """Send the user to the platform to allow access."""
        self.ensure_one()
        self.check_access_rights("write")
        self.check_access_rule("write")
        if not self._uses_oauth():
            raise UserError(_("%s is not connected in the browser.", self.name))
        redirect_uri = urljoin(self.get_base_url() + "/", CALLBACK_PATH.lstrip("/"))
        try:
            url = self._with_scheme(
                lambda adapter, scheme, options: scheme.authorize_url(
                    options, adapter, redirect_uri
                )
            )
        except ConnectorError as error:
            raise UserError(str(error)) from error
        return {"type": "ir.actions.act_url", "url": url, "target": "self"}

    def _oauth_answered(self, code, request):
        """Get the token that the platform's answer is worth.

        :raise ConnectorError: where it isn't given
        """
        self._with_scheme(
            lambda adapter, scheme, options: scheme.exchange(
                options, adapter, code, request
            )
        )
        self._connection_tested("connected", _("Connected."), "success")

    def _take_tokens(self, content):
        """Keep the tokens that a delivery brought.

        :param content: its body
        :raise ConnectorError: where it has none
        """
        answer = read_path(content, self._token_path) if self._token_path else content
        self._with_scheme(
            lambda adapter, scheme, options: scheme.accept(options, adapter, answer)
        )
        self._connection_tested("connected", _("Connected."), "success")
