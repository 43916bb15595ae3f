# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import psycopg2

from odoo import _
from odoo.exceptions import UserError

from odoo.addons.component.core import AbstractComponent

from ..exceptions import NotFound


class ImportDeletion(AbstractComponent):
    """Takes over that the platform deleted records."""

    _name = "generic.import.deletion"
    _inherit = "base.importer"

    #: What becomes of records deleted on the platform, unless the backend says
    #: otherwise: keep, archive or unlink
    _deletion = "keep"

    def import_deletion(self, external_id):
        """Do with a record that the platform deleted what the backend says.

        A tombstone stays, so that an older change that comes late revives nothing.

        :return: why nothing was done, or None
        """
        external_id = str(external_id)
        self.env["generic.tombstone"]._bury(
            self.backend_record, self.model._name, [external_id]
        )
        binding = self.binder.to_internal(external_id)
        if not binding:
            return _("%s is not known here.", external_id)
        policy = self._deletion_policy()
        if policy == "unlink" and self._unlink(binding):
            self.binder.forget()
            return None
        binding.write({"sync_state": "gone"})
        self.binder.forget()
        if policy != "keep":
            self._archive(binding.odoo_id)
        return None

    def _deletion_policy(self):
        chosen = self.backend_record.deletion_here
        return self._deletion if chosen == "connector" else chosen

    def _archive(self, records):
        if "active" in records._fields:
            records.write({"active": False})

    def _unlink(self, binding):
        """Delete binding and record; return whether that was possible.

        What other documents refer to can't be deleted.
        """
        record = binding.odoo_id
        try:
            with self.env.cr.savepoint():
                self._unlink_parts(record)
                binding.unlink()
                record.unlink()
        except (UserError, psycopg2.IntegrityError):
            return False
        return True

    def _unlink_parts(self, record):
        """Delete the bindings of what belongs to a record."""

    def import_many(self, external_ids):
        """Import records that are said to have changed, read by their ids.

        Those that the platform no longer has are deleted here as the backend says.

        :return: :class:`ImportResult`
        """
        adapter = self.backend_adapter
        wanted = [str(external_id) for external_id in external_ids]
        records = {adapter.external_id(r): r for r in adapter.read_many(wanted)}
        for external_id in wanted:
            if external_id not in records and self._is_gone(external_id):
                self.import_deletion(external_id)
        return self.import_present(list(records.values()))

    def _is_gone(self, external_id):
        """Ask for a record alone: a list may leave it out for other reasons."""
        if not self.backend_adapter._ids_parameter:
            return True
        try:
            self.backend_adapter.read(external_id)
        except NotFound:
            return True
        return False
