# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent


class GenericHttp(AbstractComponent):
    """With which credentials a call is made."""

    _inherit = "generic.http"

    #: Scheme and settings of the credentials, see ``generic.authentication``
    _auth = None

    def _call_authenticated(self, request, deadline):
        """Send with credentials; once more where they could be renewed."""
        options = self.auth_options(request.url)
        if not options:
            return self._send(request, deadline)
        scheme = self.component(usage="auth.%s" % options["scheme"])
        signed = request.again()
        scheme.apply(options, signed, self)
        response = self._send(signed, deadline)
        if response.status_code == 401 and scheme.renew(options, signed, self):
            signed = request.again()
            scheme.apply(options, signed, self)
            response = self._send(signed, deadline)
        return response

    def auth_options(self, url=None):
        """Return the options of the scheme that holds for an address, or None."""
        if not isinstance(self._auth, (list, tuple)):
            return self._auth
        url = url or self.fill(self._base_url)
        holding = (options for options in self._auth if self._holds(options, url))
        return next(holding, None)

    def _holds(self, options, url):
        condition = options.get("when")
        if not condition:
            return True
        if "url_scheme" in condition:
            return url.split(":", 1)[0].lower() == condition["url_scheme"]
        setting = self.backend_record._setting(condition["field"])
        return setting == condition["value"]
