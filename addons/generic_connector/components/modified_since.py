# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from contextlib import contextmanager

from odoo.addons.component.core import AbstractComponent

from .moments import write_moment


class ModifiedSince(AbstractComponent):
    """How an adapter asks for what changed since a moment."""

    _name = "generic.modified.since"
    _inherit = "generic.http"

    #: Parameter, or header, that takes the moment
    _modified_since_parameter = None
    #: Where it goes: query, header, or the body of a search
    _modified_since_place = "query"
    #: How the moment is written, see ``moments``
    _modified_since_format = "iso"
    #: What is sent, {since} being the moment
    _modified_since_template = "{since}"
    #: Parameters that go with the filter, and only with it
    _modified_since_parameters = {}
    #: Member with the moment of a record's last change
    _modified_field = None
    #: Setting with the platform's time zone; None for UTC
    _timezone = None

    def __init__(self, work_context):
        super().__init__(work_context)
        self._filter_headers = {}

    def modified_since(self, moment):
        """Return the filter for what changed since a moment, naive UTC."""
        if not self._modified_since_parameter or not moment:
            return {}
        written = write_moment(
            moment,
            self._modified_since_format,
            self._timezone and self.backend_record._setting(self._timezone),
        )
        value = self._modified_since_template.replace("{since}", written)
        return dict(
            self._modified_since_parameters, **{self._modified_since_parameter: value}
        )

    def get_api_headers(self):
        return dict(super().get_api_headers(), **self._filter_headers)

    @contextmanager
    def _with_filter_headers(self, filters):
        """Send a filter that is a header as one; yield the filters of the query."""
        name = self._modified_since_parameter
        if self._modified_since_place != "header" or name not in filters:
            yield filters
            return
        self._filter_headers = {name: filters[name]}
        try:
            yield {key: filters[key] for key in filters if key != name}
        finally:
            self._filter_headers = {}
