# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""How a request says who sends it: one component a scheme."""

import base64

from odoo import _

from odoo.addons.component.core import AbstractComponent, Component

from ..exceptions import ConfigurationError


class Authentication(AbstractComponent):
    """Adds the credentials to a request.

    An adapter names its scheme and the settings with the secrets::

        _auth = {"scheme": "api-key-header", "header": "X-Token", "secret": "token"}

    Where the backend's settings decide, it lists several, and the first whose
    condition holds is used::

        _auth = [
            {"scheme": "basic", "when": {"url_scheme": "https"}, ...},
            {"scheme": "oauth1", ...},
        ]
    """

    _name = "generic.authentication"
    _inherit = "base.connector"

    def apply(self, options, request, adapter):
        """Add the credentials to a request.

        :param options: the adapter's ``_auth``
        :param request: a ``Request``, to be changed
        :param adapter: the component that calls
        """
        raise NotImplementedError

    def renew(self, options, request, adapter):
        """Return whether the credentials of a refused request could be renewed."""
        return False

    def _setting(self, name):
        """Return a setting of the backend, which must be filled in."""
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

    def _optional(self, options, name):
        """Return the setting that an option names, or None."""
        return (
            self.backend_record._setting(options[name]) if options.get(name) else None
        )


def basic(user, secret):
    """Return the value of a header for basic authentication."""
    pair = "%s:%s" % (user, secret)
    return "Basic %s" % base64.b64encode(pair.encode()).decode()


class ApiKeyHeader(Component):
    _name = "generic.authentication.api.key.header"
    _inherit = "generic.authentication"
    _usage = "auth.api-key-header"

    def apply(self, options, request, adapter):
        secret = options.get("prefix", "") + self._setting(options["secret"])
        request.headers[options["header"]] = secret


class Headers(Component):
    """Several credentials in one request, each in a header of its own."""

    _name = "generic.authentication.headers"
    _inherit = "generic.authentication"
    _usage = "auth.headers"

    def apply(self, options, request, adapter):
        for header, credential in options["headers"].items():
            secret = self._setting(credential["secret"])
            request.headers[header] = credential.get("prefix", "") + secret


class ApiKeyQuery(Component):
    _name = "generic.authentication.api.key.query"
    _inherit = "generic.authentication"
    _usage = "auth.api-key-query"

    def apply(self, options, request, adapter):
        request.params[options["parameter"]] = self._setting(options["secret"])


class Basic(Component):
    _name = "generic.authentication.basic"
    _inherit = "generic.authentication"
    _usage = "auth.basic"

    def apply(self, options, request, adapter):
        user = self._setting(options["user"])
        secret = self._setting(options["secret"]) if options.get("secret") else ""
        request.headers["Authorization"] = basic(user, secret)


class Bearer(Component):
    _name = "generic.authentication.bearer"
    _inherit = "generic.authentication"
    _usage = "auth.bearer"

    def apply(self, options, request, adapter):
        secret = self._setting(options["secret"])
        request.headers["Authorization"] = "Bearer %s" % secret
