# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import re
import threading
import unicodedata
import uuid
from contextlib import contextmanager

from psycopg2.extras import execute_values

from odoo import _, fields

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ConnectorError, RetryableConnectorError, ValidationFailed
from .import_item import payload_checksum, reason_of
from .paths import read_path


class GenericExporter(AbstractComponent):
    """Sends one record to the platform, once.

    The outside id is kept in a cursor of its own as soon as it is known. The job's
    own transaction therefore never writes the binding's row: each would wait for
    the other.
    """

    # OCA's connector has a component "generic.exporter" already.
    _name = "generic.record.exporter"
    _inherit = "base.exporter"
    _usage = "record.exporter"

    #: Members without which the platform refuses a record
    _required = ()
    #: Member → the most characters that it may have
    _maximum_lengths = {}

    def run(self, binding):
        """Send a record; what has not changed since the last time is not sent."""
        self.advisory_lock_or_retry(
            "export:%s:%s" % (self.model._name, binding.id), retry_seconds=10
        )
        if binding.no_export:
            return _("Not sent: marked “no export”.")
        payload = self._payload(binding)
        checksum = self._checksum(payload)
        if binding.external_id and checksum == binding.export_checksum:
            return _("Not sent: nothing has changed.")
        try:
            self._check(payload)
            answer = self._send(binding, payload)
        except RetryableConnectorError:
            raise
        except ConnectorError as error:
            return self._refused(binding, payload, error)
        self._keep(binding, self._sent_values(answer, checksum))
        self._after_export(binding, answer)
        return _("Sent.")

    def validate(self, binding):
        """Return why a record can't be sent, as a list of texts; empty if it can."""
        try:
            self._check(self._payload(binding))
        except ConnectorError as error:
            return ["%s: %s" % (binding.display_name, error)]
        return []

    def note_checksums(self, bindings):
        """Store what would be sent now as sent: it came from the platform."""
        rows = [(b.id, self._checksum(self._payload(b))) for b in bindings]
        bindings.flush_recordset(["export_checksum"])
        execute_values(
            self.env.cr._obj,
            'UPDATE "%s" AS binding SET export_checksum = data.checksum'
            " FROM (VALUES %%s) AS data (id, checksum) WHERE binding.id = data.id"
            % self.model._table,
            rows,
            page_size=len(rows) or 1,
        )
        bindings.invalidate_recordset(["export_checksum"])

    def _payload(self, binding):
        """Return what an update would send."""
        return self.mapper.map_record(binding).values(for_create=False)

    def _checksum(self, payload):
        """Return the hash by which data that was sent before is recognised."""
        return payload_checksum(payload)

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

    def _send(self, binding, payload):
        """Create or change the record there and return it as it is there then."""
        if binding.external_id:
            return self.backend_adapter.write(binding.external_id, payload)
        if not self.backend_adapter._reference_field:
            return self.backend_adapter.create(self._create_payload(binding, payload))
        return self._create_once(binding, payload)

    def _create_payload(self, binding, payload):
        """Return what a creation sends; override to add to it."""
        return payload

    def _create_once(self, binding, payload):
        """Create with our reference; after a lost answer, find what it created.

        The reference is kept before the call. A binding that has one was sent
        before, and may be there already.
        """
        reference = binding.export_reference
        if reference:
            found = self.backend_adapter.find_by_reference(reference)
            if found:
                return self.backend_adapter.write(
                    self.backend_adapter.external_id(found), payload
                )
        else:
            reference = self._make_reference(binding)
            self._keep(
                binding, {"export_reference": reference, "sync_state": "exporting"}
            )
        payload = dict(self._create_payload(binding, payload))
        payload[self.backend_adapter._reference_field] = reference
        return self.backend_adapter.create(payload)

    def _make_reference(self, binding):
        """Return a readable reference that no other record has."""
        name = unicodedata.normalize("NFKD", binding.display_name or "")
        words = re.findall("[a-z0-9]+", name.encode("ascii", "ignore").decode().lower())
        return "-".join(words[:8] + [uuid.uuid4().hex[:12]])

    def _sent_values(self, answer, checksum):
        """Return what the binding keeps of a success.

        With the answer's checksum, the next import finds the record unchanged.
        """
        adapter = self.backend_adapter
        modified = adapter._modified_field and read_path(
            answer, adapter._modified_field
        )
        return {
            "external_id": adapter.external_id(answer),
            "sync_state": "synced",
            "sync_message": False,
            "sync_date": fields.Datetime.now(),
            "export_checksum": checksum,
            "checksum": self._import_checksum(answer),
            "external_updated_at": str(modified) if modified else False,
        }

    def _import_checksum(self, answer):
        for importer in self.many_components(usage="record.importer"):
            return importer.checksum(answer)
        return False

    def _refused(self, binding, payload, error):
        """Keep a final refusal where a person sees it; the job itself is done."""
        reason = reason_of(error)
        self._keep(binding, {"sync_state": "failed", "sync_message": reason})
        self.env["generic.sync.failure"]._record(
            self.backend_record,
            self.model._name,
            "export",
            [{"binding_id": binding.id, "reason": reason, "payload": payload}],
        )
        return reason

    def _after_export(self, binding, answer):
        """Close old failures; override to bind what the answer has inside it."""
        self.env["generic.sync.failure"]._solve(
            self.backend_record, self.model._name, "export", "binding_id", [binding.id]
        )

    def _keep(self, binding, values):
        """Write on the binding whatever becomes of the job afterwards."""
        with self._own_cursor() as cr:
            kept = binding.with_env(self.env(cr=cr))
            kept.with_context(connector_no_export=True).write(values)
            kept.flush_recordset()
        binding.invalidate_recordset(list(values))

    @contextmanager
    def _own_cursor(self):
        """Open a cursor that is committed at once.

        Tests share one transaction, whose records no other cursor sees.
        """
        if getattr(threading.current_thread(), "testing", False):
            yield self.env.cr
        else:
            with self.env.registry.cursor() as cr:
                yield cr
