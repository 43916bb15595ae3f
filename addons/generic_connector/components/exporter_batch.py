# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent
from odoo.addons.queue_job.exception import RetryableJobError

from .import_item import ImportResult


class GenericBatchExporter(AbstractComponent):
    """Binds the chosen records where they are not yet, and queues their export."""

    _name = "generic.batch.exporter"
    _inherit = "base.exporter"
    _usage = "batch.exporter"

    _job_priority = 11
    #: Up to so many records have a job each; more are sent in jobs of so many
    _batch_size = 50

    def run(self, record_ids):
        """Queue the export of each record that may and can be sent.

        :param record_ids: ids of the Odoo model
        :return: dict with the numbers ``exported``, ``created`` (new bindings),
            ``skipped`` and ``errors``, and the ``reasons`` of the errors
        """
        model = self.env[self.binder.unwrap_model()]
        records = model.browse(record_ids).exists()
        validator = self.component(usage="record.exporter")
        chosen = validator.sendable(records)
        bindings, created = self._bindings(chosen)
        allowed = bindings.filtered(lambda binding: not binding.no_export)
        reasons = {binding: validator.validate(binding) for binding in allowed}
        fine = allowed.filtered(lambda binding: not reasons[binding])
        counts = {
            "exported": len(fine),
            "created": len(created),
            "skipped": len(bindings) - len(allowed),
            "errors": len(allowed) - len(fine) + len(records - chosen),
            "reasons": [
                *(reason for found in reasons.values() for reason in found),
                *map(validator.not_sendable, records - chosen),
            ],
        }
        if records:
            self._queue(fine, counts)
        return counts

    def bound(self, records):
        """Return the bindings of these records, made where there are none."""
        return self._bindings(records)[0]

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

    def _queue(self, bindings, counts):
        """Queue a job a record, or a run in parts for many; note the run."""
        run = self._create_run(counts)
        if len(bindings) <= self._batch_size:
            for binding in bindings:
                self.delay(binding)
            run._finish()
            return
        part_model = self.env["generic.sync.part"]
        refused = ImportResult()
        refused.refused = counts["errors"]
        values = {"run_id": run.id, "number": 0, "state": "done", "page_count": 1}
        part_model.create(values)._count(refused)
        for number, start in enumerate(range(0, len(bindings), self._batch_size), 1):
            ids = bindings[start : start + self._batch_size].ids
            part = part_model.create(
                {"run_id": run.id, "number": number, "scope": {"ids": ids}}
            )
            self._delay_part(run, part)

    def delay(self, binding, eta=None):
        """Queue the export of one record, once.

        :param eta: seconds to wait, in which further changes join this one
        """
        binding.with_delay(
            eta=eta,
            priority=self._job_priority,
            max_retries=binding.max_retries,
            identity_key="export:%s:%s" % (self.model._name, binding.id),
            description=_("Export %s", binding.display_name),
        )._export_to_external()

    def delay_all(self, bindings, eta=None):
        """Queue the export of several records that are bound: of many in parts.

        :param eta: as for :meth:`delay`; parts don't wait
        """
        if len(bindings) > self._batch_size:
            counts = {"exported": len(bindings), "errors": 0}
            self._queue(bindings, counts)
            return
        for binding in bindings:
            self.delay(binding, eta=eta)

    def _delay_part(self, run, part, wait=None):
        key = (self.model._name, run.id, part.number, len(part.scope["ids"]))
        self.model.with_delay(
            eta=wait,
            priority=self._job_priority,
            identity_key="export:%s:%s:part:%s:%s" % key,
            description=_("Export a batch of %s", self.model._description),
        ).export_part(self.backend_record, run, part)

    def run_part(self, run, part):
        """Send the records of a part and count them.

        Where one has to be tried again later, what was sent before it is kept, and
        a new job takes the rest.
        """
        part._lock(self.model._description)
        if part.state != "running":
            return _("This part is done already.")
        result, rest, wait = self._send_all(part.scope["ids"])
        part._count(result)
        part.scope = {"ids": rest}
        if rest:
            self._delay_part(run, part, wait)
        else:
            part.write({"state": "done", "page_count": 1})
            run._delay_gathering(part.number)
        return str(result)

    def _send_all(self, ids):
        """Send records until one has to be tried again later.

        :return: an :class:`ImportResult`, the ids that are left, and the seconds to
            wait for them
        """
        exporter = self.component(usage="record.exporter")
        result = ImportResult()
        for position, id_ in enumerate(ids):
            binding = self.model.browse(id_).exists()
            try:
                result.note(exporter.export(binding)[0] if binding else "unchanged")
            except RetryableJobError as error:
                if not position:
                    raise
                return result, ids[position:], error.seconds or 10
        return result, [], 0

    def _create_run(self, counts):
        return self.env["generic.sync.run"].create(
            {
                "generic_backend_id": self.backend_record.generic_backend_id.id,
                "binding_model": self.model._name,
                "direction": "export",
                "record_count": counts["exported"] + counts["errors"],
                "failed_count": counts["errors"],
            }
        )
