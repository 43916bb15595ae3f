# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
import threading
from contextlib import contextmanager

from odoo import fields

from odoo.addons.component.core import AbstractComponent

from .bulk import write_grouped, write_rows
from .import_item import payload_checksum, reason_of
from .paths import read_path


class ExportRecording(AbstractComponent):
    """Keeps on the binding what was sent, at once and whatever becomes of the job.

    The job's own transaction therefore never writes the binding's row: each would
    wait for the other.
    """

    _name = "generic.export.recording"
    _inherit = "base.exporter"

    #: Object that holds all members, where an update leaves alone what it lacks
    _members_path = None

    def note_sent(self, bindings):
        """Note what would be sent now as sent: it came from the platform."""
        write_rows(
            self.model,
            ["export_members"],
            [
                (binding.id, self._digests(self._payload(binding)))
                for binding in bindings
            ],
        )

    def _comparable(self, payload):
        """Return what counts of the data when it is compared with what was sent."""
        return payload

    def _digests(self, payload):
        """Return a short hash of each member, as JSON: it shows what has changed."""
        members = self._members(self._comparable(payload))
        return json.dumps(
            {name: payload_checksum(members[name])[:12] for name in sorted(members)}
        )

    def _members(self, payload):
        """Return the members that are compared and sent one by one."""
        return payload[self._members_path] if self._members_path else payload

    def _with_members(self, payload, members):
        """Return what is sent of a payload when only these members are."""
        if not self._members_path:
            return members
        return dict(payload, **{self._members_path: members})

    def _sent_values(self, binding, answer, payload):
        """Return what the binding keeps of a success."""
        adapter = self.backend_adapter
        modified = adapter._modified_field and read_path(
            answer, adapter._modified_field
        )
        return dict(
            self._imported_values(binding, answer),
            external_id=adapter.external_id(answer),
            sync_state="synced",
            sync_message=False,
            sync_date=fields.Datetime.now(),
            export_members=self._digests(payload),
            external_updated_at=str(modified) if modified else False,
        )

    def _imported_values(self, binding, answer):
        """Return what an import of the answer would keep on the binding.

        With its checksum, the next import finds the record unchanged. A brief answer
        leaves that to the next import.
        """
        if self.backend_adapter._brief_answers:
            return {"checksum": False}
        for importer in self.many_components(usage="record.importer"):
            return importer.own_values(binding, answer)
        return {"checksum": False}

    def _refused(self, binding, payload, error, state="failed"):
        """Keep a final refusal where a person sees it; the job itself is done."""
        reason = reason_of(error)
        self._keep(binding, {"sync_state": state, "sync_message": reason})
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

    def _keep_each(self, model_name, changes):
        """Write on several bindings, in one cursor.

        :param changes: list of (id, values); a binding without values is left alone
        """
        changes = [(id_, values) for id_, values in changes if values]
        if not changes:
            return
        with self._own_cursor() as cr:
            model = self.env(cr=cr)[model_name].with_context(connector_no_export=True)
            write_grouped(model, changes)
            model.flush_model()
        self.env[model_name].browse(
            [id_ for id_, _values in changes]
        ).invalidate_recordset()

    def _keep_new(self, model_name, values_list):
        """Create records, whatever becomes of the job afterwards."""
        with self._own_cursor() as cr:
            created = self.env(cr=cr)[model_name].create(values_list)
            created.flush_recordset()

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
