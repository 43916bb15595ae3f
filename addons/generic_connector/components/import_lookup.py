# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import hashlib
import struct
from datetime import timedelta

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import ConcurrentImport, RecordRefused
from .modifiers import to_datetime


class ImportLookup(AbstractComponent):
    """Tells which records are new, changed, unchanged or out of date."""

    _name = "generic.import.lookup"
    _inherit = "base.importer"

    def _lock(self, items):
        """Try the lock of every record, all in one query.

        Waiting for it would not help: this transaction would still not see what the
        other one has committed meanwhile. The retry does.
        """
        keys = [self._lock_key(item.external_id) for item in items]
        self.env.cr.execute(
            "SELECT pg_try_advisory_xact_lock(key) FROM unnest(%s::bigint[]) AS key",
            [keys],
        )
        if not all(row[0] for row in self.env.cr.fetchall()):
            raise ConcurrentImport(
                _("%s is being imported by another worker.", self.model._description),
                seconds=5,
            )

    def _lock_key(self, external_id):
        parts = (
            self.backend_record._name,
            self.backend_record.id,
            self.model._name,
            external_id,
        )
        digest = hashlib.sha1(repr(parts).encode()).digest()
        return struct.unpack("q", digest[:8])[0]

    def _look_up(self, items):
        rows = self.binder.prefetch(item.external_id for item in items)
        for item in items:
            row = rows[item.external_id]
            if row:
                item.binding_id, item.odoo_id = row["id"], row["odoo_id"]

    def _check_afresh(self, items):
        """Look again, outside this transaction, for what it can't see.

        It sees nothing that was committed since it began, so that a record may look
        new that another worker has imported, or noted as deleted, meanwhile.
        """
        if not items:
            return
        external_ids = tuple(item.external_id for item in items)
        with self.env.registry.cursor() as cr:
            cr.execute(
                'SELECT 1 FROM "%s" WHERE backend_id = %%s AND external_id IN %%s'
                " UNION ALL SELECT 1 FROM generic_tombstone"
                " WHERE generic_backend_id = %%s AND binding_model = %%s"
                " AND external_id IN %%s AND gone_on >= %%s LIMIT 1"
                % self.model._table,
                [
                    self.backend_record.id,
                    external_ids,
                    self.backend_record.generic_backend_id.id,
                    self.model._name,
                    external_ids,
                    self.env.cr.now() - timedelta(seconds=1),
                ],
            )
            if cr.rowcount:
                raise ConcurrentImport(
                    _(
                        "%s was imported by another worker meanwhile.",
                        self.model._description,
                    ),
                    seconds=1,
                )

    def _leave_the_dead(self, items):
        """Return the items without those that the platform deleted meanwhile.

        A version of the record that is newer than its deletion revives it.
        """
        rows = self.binder.prefetch(item.external_id for item in items)
        suspects = [
            item.external_id
            for item in items
            if not rows[item.external_id]
            or rows[item.external_id]["sync_state"] == "gone"
        ]
        tombstones = suspects and self.env["generic.tombstone"]._find(
            self.backend_record, self.model._name, suspects
        )
        if not tombstones:
            return items
        dead = {
            item.external_id
            for item in items
            if item.external_id in tombstones
            and not self._is_after(item.updated_at, tombstones[item.external_id])
        }
        revived = tombstones.keys() - dead
        self.env["generic.tombstone"]._revive(
            self.backend_record, self.model._name, revived
        )
        return [item for item in items if item.external_id not in dead]

    def _is_after(self, updated_at, moment):
        try:
            return bool(updated_at) and to_datetime(updated_at) > moment
        except RecordRefused:
            return False

    def _is_known(self, item):
        """Whether a record has nothing new, or is older than what we have."""
        row = self.binder.prefetch([item.external_id])[item.external_id]
        if not row or row["sync_state"] == "gone":
            return False
        return row["checksum"] == item.checksum or self._is_stale(
            item.updated_at, row["external_updated_at"]
        )

    def _is_stale(self, updated_at, known):
        if not updated_at or not known or updated_at == known:
            return False
        try:
            return to_datetime(updated_at) < to_datetime(known)
        except RecordRefused:
            return False
