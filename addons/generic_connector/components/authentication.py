# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""How a request says who sends it: one component a scheme."""

from odoo import _

from odoo.addons.component.core import AbstractComponent, Component

from ..exceptions import ConfigurationError


class Authentication(AbstractComponent):
    """Adds the credentials to a request.

    An adapter names its scheme and the settings with the secrets::

        _auth = {"scheme": "api-key-header", "header": "X-Token", "secret": "token"}
    """

    _name = "generic.authentication"
    _inherit = "base.connector"

    def apply(self, options, request):
        """Add the credentials to the keyword arguments of a request.

        :param options: the adapter's ``_auth``
        :param request: keyword arguments for ``requests``; has headers and params
        """
        raise NotImplementedError

    def _setting(self, name):
        value = self.backend_record._setting(name)
        if not value:
            label = self.backend_record._fields[name].get_description(
                self.env, ["string"]
            )["string"]
            raise ConfigurationError(
                _(
                    "Fill in “%(label)s” on the backend %(backend)s first.",
                    label=label,
                    backend=self.backend_record.name,
                )
            )
        return value


class ApiKeyHeader(Component):
    _name = "generic.authentication.api.key.header"
    _inherit = "generic.authentication"
    _usage = "auth.api-key-header"

    def apply(self, options, request):
        secret = options.get("prefix", "") + self._setting(options["secret"])
        request["headers"][options["header"]] = secret


class ApiKeyQuery(Component):
    _name = "generic.authentication.api.key.query"
    _inherit = "generic.authentication"
    _usage = "auth.api-key-query"

    def apply(self, options, request):
        request["params"][options["parameter"]] = self._setting(options["secret"])


class Basic(Component):
    _name = "generic.authentication.basic"
    _inherit = "generic.authentication"
    _usage = "auth.basic"

    def apply(self, options, request):
        user = self._setting(options["user"])
        secret = self._setting(options["secret"]) if options.get("secret") else ""
        request["auth"] = (user.encode(), secret.encode())


class Bearer(Component):
    _name = "generic.authentication.bearer"
    _inherit = "generic.authentication"
    _usage = "auth.bearer"

    def apply(self, options, request):
        request["headers"]["Authorization"] = "Bearer %s" % self._setting(
            options["secret"]
        )
