# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields

from odoo.addons.component.core import AbstractComponent
from odoo.addons.component.exception import NoComponentError

from .bulk import write_rows


class ImportRecording(AbstractComponent):
    """Notes what became of each record: on its binding, or as a failure."""

    _name = "generic.import.recording"
    _inherit = "base.importer"

    def _bindings(self, items):
        """Return the bindings of these items, read together at first use."""
        return self.model.browse([item.binding_id for item in items])

    def _state_values(self, item):
        """Return what a binding keeps of the import of its record."""
        return {
            "sync_state": "synced",
            "sync_date": fields.Datetime.now(),
            "checksum": item.checksum,
            "external_updated_at": item.updated_at,
            "sync_message": item.message,
        }

    def _write_states(self, items):
        """Note the import on the bindings, all in one statement.

        Each has another checksum: through the ORM, each would be an UPDATE.
        """
        if not items:
            return
        rows = [(item.binding_id, self._state_values(item)) for item in items]
        names = list(rows[0][1])
        write_rows(
            self.model,
            names,
            [(id_,) + tuple(values[name] for name in names) for id_, values in rows],
        )

    def _after_save(self, items):
        """Note the new bindings, close old failures, and forestall the echo."""
        if not items:
            return
        for item in items:
            self.binder.remember(item)
        external_ids = [item.external_id for item in items]
        self.env["generic.sync.failure"]._solve(
            self.backend_record, self.model._name, "import", "external_id", external_ids
        )
        self._note_sent(items)

    def _note_sent(self, items):
        """Store what an export would send now: it need not be sent back."""
        try:
            exporter = self.component(usage="record.exporter")
        except NoComponentError:
            return
        exporter.note_sent(self._bindings(items))

    def _keep_failures(self, items, result):
        failures = [
            {
                "external_id": item.external_id,
                "reason": result.reasons[item.external_id],
                "payload": item.record,
            }
            for item in items
            if item.external_id in result.reasons
        ]
        if failures:
            self.env["generic.sync.failure"]._record(
                self.backend_record,
                self.model._name,
                "import",
                failures,
                run=getattr(self.work, "run", None),
            )
