# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import hashlib
import json

from odoo import _
from odoo.exceptions import UserError

from ..exceptions import ConnectorError


class ImportItem:
    """One record of a page on its way into Odoo."""

    __slots__ = (
        "record",
        "external_id",
        "checksum",
        "updated_at",
        "binding_id",
        "odoo_id",
        "values",
        "matched_by",
        "changed",
        "message",
    )

    def __init__(self, record, external_id, checksum, updated_at):
        self.record = record
        self.external_id = external_id
        self.checksum = checksum
        #: Last change as the platform wrote it
        self.updated_at = updated_at
        #: Binding and Odoo record; None until they are found or made
        self.binding_id = None
        self.odoo_id = None
        #: Mapped values of binding and Odoo record together
        self.values = {}
        #: Label of the field by which an existing Odoo record was found
        self.matched_by = None
        #: Whether saving it wrote anything but the synchronisation's own fields
        self.changed = False
        #: What a person should know about it
        self.message = False

    @property
    def progress(self):
        """What saving it notes here; to be put back when it is undone."""
        return (self.binding_id, self.odoo_id, self.changed, self.message)

    @progress.setter
    def progress(self, progress):
        self.binding_id, self.odoo_id, self.changed, self.message = progress


class ImportResult:
    """Figures of an import, and why some records were refused."""

    def __init__(self):
        self.created = 0
        self.updated = 0
        self.unchanged = 0
        #: External id → reason in words
        self.reasons = {}

        #: Records that were refused without being named here
        self.refused = 0

    @property
    def failed(self):
        return len(self.reasons) + self.refused

    def note(self, outcome):
        """Count a record by what became of it, the name of a figure."""
        setattr(self, outcome, getattr(self, outcome) + 1)

    @property
    def total(self):
        return self.created + self.updated + self.unchanged + self.failed

    def added_to(self, record):
        """Return a record's counters with these figures added, as values."""
        return {
            "record_count": record.record_count + self.total,
            "created_count": record.created_count + self.created,
            "updated_count": record.updated_count + self.updated,
            "unchanged_count": record.unchanged_count + self.unchanged,
            "failed_count": record.failed_count + self.failed,
        }

    def __str__(self):
        return _(
            "%(created)d created, %(updated)d updated, %(unchanged)d unchanged,"
            " %(failed)d failed",
            created=self.created,
            updated=self.updated,
            unchanged=self.unchanged,
            failed=self.failed,
        )


def payload_checksum(payload, salt="", ignored=()):
    """Return a hash of a payload that doesn't depend on the order of its keys."""
    if isinstance(payload, dict):
        payload = {key: payload[key] for key in payload if key not in ignored}
    canonical = json.dumps(payload, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(("%s:%s" % (salt, canonical)).encode()).hexdigest()


def reason_of(error):
    """Return an error in words for a user."""
    if isinstance(error, (UserError, ConnectorError)):
        return str(error.args[0] if error.args else error)
    return "%s: %s" % (type(error).__name__, error)
