# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import (
    ConnectorError,
    NotFound,
    RetryableConnectorError,
    ValidationFailed,
)
from .paths import read_path


class GenericExporter(AbstractComponent):
    """Sends one record to the platform, once."""

    # OCA's connector has a component "generic.exporter" already.
    _name = "generic.record.exporter"
    _inherit = ["generic.export.dependencies", "generic.export.sending"]
    _usage = "record.exporter"

    #: Members without which the platform refuses a record
    _required = ()
    #: Member → the most characters that it may have
    _maximum_lengths = {}
    #: Domain of the Odoo records that may be sent; [] for all
    _sends = []

    def run(self, binding):
        """Send a record; return what was done, in words."""
        return self.export(binding)[1]

    def export(self, binding):
        """Send a record; what has not changed since the last time is not sent.

        :return: what became of it (created, updated, unchanged or refused, as in
            :class:`ImportResult`), and the same in words
        """
        self._lock(binding)
        if binding.no_export:
            return "unchanged", _("Not sent: marked “no export”.")
        payload, outcome = {}, "updated" if binding.external_id else "created"
        try:
            self._check_sends(binding.odoo_id)
            self._export_dependencies(binding)
            payload = self._payload(binding)
            if self._is_sent(binding, payload):
                return "unchanged", _("Not sent: nothing has changed.")
            self._check(payload)
            answer = self._send(binding, payload)
        except RetryableConnectorError:
            raise
        except NotFound as error:
            return "refused", self._refused(binding, payload, error, state="gone")
        except ConnectorError as error:
            return "refused", self._refused(binding, payload, error)
        self._keep(binding, self._sent_values(binding, answer, payload))
        self._after_export(binding, answer)
        return outcome, _("Sent.")

    def _lock(self, binding):
        """Have one job at a time send a record; what it sends is read after that."""
        self.advisory_lock_or_retry(
            "export:%s:%s" % (self.model._name, binding.id), retry_seconds=10
        )

    def _is_sent(self, binding, payload):
        return (
            binding.external_id
            and binding.sync_state != "gone"
            and self._digests(payload) == binding.export_members
        )

    def run_deletion(self, external_id):
        """Delete a record there; one that is gone already is fine."""
        try:
            self.backend_adapter.unlink(external_id)
        except NotFound:
            return _("%s was gone already.", external_id)
        return _("%s was deleted.", external_id)

    def validate(self, binding):
        """Return why a record can't be sent, as a list of texts; empty if it can."""
        try:
            self._check_sends(binding.odoo_id)
            self._check(self._payload(binding))
        except ConnectorError as error:
            return ["%s: %s" % (binding.display_name, error)]
        return []

    def sendable(self, records):
        """Return those of the Odoo records that may be sent."""
        return records.filtered_domain(self._sends) if self._sends else records

    def not_sendable(self, record):
        """Return why an Odoo record may not be sent, in words."""
        return _(
            "%s is not of the kind, or not in the state, to be sent.",
            record.display_name,
        )

    def _check_sends(self, record):
        if self._sends and not self.sendable(record):
            raise ValidationFailed(self.not_sendable(record))

    def _payload(self, binding):
        """Return what an update would send."""
        return self.mapper.map_record(binding).values(for_create=False)

    def _check(self, payload):
        """Check what the platform would refuse; override to check more.

        :raise ValidationFailed: in words
        """
        for path in self._required:
            if not read_path(payload, path):
                raise ValidationFailed(_("“%s” is missing.", path))
        for path, length in self._maximum_lengths.items():
            if len(str(read_path(payload, path) or "")) > length:
                raise ValidationFailed(
                    _(
                        "“%(path)s” is longer than %(length)d characters.",
                        path=path,
                        length=length,
                    )
                )
