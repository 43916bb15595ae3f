# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, fields

from odoo.addons.component.core import AbstractComponent


class GenericBatchExporter(AbstractComponent):
    """Binds the chosen records where they are not yet, and queues their export."""

    _name = "generic.batch.exporter"
    _inherit = "base.exporter"
    _usage = "batch.exporter"

    _job_priority = 11

    def run(self, record_ids):
        """Queue a job for each record that may and can be sent.

        :param record_ids: ids of the Odoo model
        :return: dict with the numbers ``exported``, ``created`` (new bindings),
            ``skipped`` and ``errors``, and the ``reasons`` of the errors
        """
        model = self.env[self.binder.unwrap_model()]
        records = model.browse(record_ids).exists()
        bindings, created = self._bindings(records)
        allowed = bindings.filtered(lambda binding: not binding.no_export)
        validator = self.component(usage="record.exporter")
        reasons = {binding: validator.validate(binding) for binding in allowed}
        fine = [binding for binding in allowed if not reasons[binding]]
        for binding in fine:
            self._delay(binding)
        counts = {
            "exported": len(fine),
            "created": len(created),
            "skipped": len(bindings) - len(allowed),
            "errors": len(allowed) - len(fine),
            "reasons": [reason for found in reasons.values() for reason in found],
        }
        if records:
            self._note_run(counts)
        return counts

    def _bindings(self, records):
        """Return the bindings of the records, and those among them that are new."""
        known = self.binder.bindings_of(records.ids)
        created = self.model.create(
            [
                self._binding_values(record)
                for record in records
                if record.id not in known
            ]
        )
        ids = [row["id"] for row in known.values()]
        return self.model.browse(ids) | created, created

    def _binding_values(self, record):
        """Return the values of a new binding; override to add to them."""
        return {
            "backend_id": self.backend_record.id,
            "odoo_id": record.id,
            "sync_state": "pending",
        }

    def _delay(self, binding):
        binding.with_delay(
            priority=self._job_priority,
            max_retries=binding.max_retries,
            identity_key="export:%s:%s" % (self.model._name, binding.id),
            description=_("Export %s", binding.display_name),
        )._export_to_external()

    def _note_run(self, counts):
        self.env["generic.sync.run"].create(
            {
                "generic_backend_id": self.backend_record.generic_backend_id.id,
                "binding_model": self.model._name,
                "direction": "export",
                "state": "done",
                "finished_on": fields.Datetime.now(),
                "record_count": counts["exported"] + counts["errors"],
                "failed_count": counts["errors"],
            }
        )
