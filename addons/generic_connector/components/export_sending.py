# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
import re
import unicodedata
import uuid

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import NotFound, ValidationFailed
from .import_item import payload_checksum
from .paths import read_path, without_null, write_path


class ExportSending(AbstractComponent):
    """Creates or changes a record on the platform, once."""

    _name = "generic.export.sending"
    _inherit = "generic.export.recording"

    #: An update sends only the members that changed here since they were last sent
    #: or imported. What is poorer here, as text that was HTML there, then stays as
    #: it is there. False for platforms on which an update replaces the whole record.
    _only_changes = True
    #: What becomes of a record that the platform no longer has: gone or recreate
    _missing = "gone"

    def _send(self, binding, payload):
        """Create or change the record there and return it as it is there then."""
        if not binding.external_id:
            return self._create_once(binding, payload)
        try:
            return self._update(binding, payload)
        except NotFound:
            if self._missing != "recreate":
                raise
        self._keep(binding, {"external_id": False, "export_reference": False})
        return self._create_once(binding, payload)

    def _update(self, binding, payload):
        return self.backend_adapter.write(
            binding.external_id, self._changed(binding, payload)
        )

    def _changed(self, binding, payload):
        """Return the members that differ from what was last sent."""
        if not self._only_changes or not binding.export_members:
            return payload
        sent = json.loads(binding.export_members)
        members = self._members(payload)
        comparable = self._members(self._comparable(payload))
        changed = {
            name: members[name]
            for name in members
            if sent.get(name) != payload_checksum(comparable.get(name))[:12]
        }
        return self._with_members(payload, changed) if changed else payload

    def _create_payload(self, binding, payload):
        """Return what a creation sends; override to add to it."""
        return payload

    def _create_once(self, binding, payload):
        """Create under our reference; after a lost answer, find what it created.

        The reference is kept before the call. A binding that has one was sent
        before, and may be there already.
        """
        adapter = self.backend_adapter
        data = dict(self._create_payload(binding, payload))
        if not adapter._reference_field and not adapter._idempotency_header:
            return adapter.create(data)
        reference = self._reference_of(binding, data)
        found = self._find_created(binding, reference)
        if found:
            external_id = adapter.external_id(found)
            self._check_unbound(binding, external_id)
            return adapter.write(external_id, self._found_payload(payload))
        self._keep(binding, {"export_reference": reference, "sync_state": "exporting"})
        if adapter._reference_field:
            write_path(data, adapter._reference_field, reference)
        return adapter.create(data, idempotency_key=self._idempotency_key(binding))

    def _find_created(self, binding, reference):
        """Return the record that an earlier try created, or None.

        Where references are values of the records' own, what others created too.
        """
        adapter = self.backend_adapter
        if not adapter._reference_field:
            return None
        own = reference if adapter._reference_is_own else None
        for known in dict.fromkeys(filter(None, (binding.export_reference, own))):
            found = adapter.find_by_reference(known)
            if found:
                return found
        return None

    def _found_payload(self, payload):
        """Return what to send to a record that was there: nothing in it is emptied."""
        keeps = self.backend_adapter._reference_is_own and self._only_changes
        return without_null(payload) if keeps else payload

    def _reference_of(self, binding, data):
        """Return the reference to create with.

        A value of the record's own in that member is its reference; a made one must
        not take its place.

        :raise ValidationFailed: where it has to have one of its own and has none
        """
        adapter = self.backend_adapter
        path = adapter._reference_field
        own = str(read_path(data, path) or "") if path else ""
        if adapter._reference_is_own and not own:
            raise ValidationFailed(
                _("“%s” is missing, by which the record is known there.", path)
            )
        return own or binding.export_reference or self._make_reference(binding)

    def _make_reference(self, binding):
        """Return a readable reference that no other record has."""
        name = unicodedata.normalize("NFKD", binding.display_name or "")
        words = re.findall("[a-z0-9]+", name.encode("ascii", "ignore").decode().lower())
        return "-".join(words[:8] + [uuid.uuid4().hex[:12]])

    def _idempotency_key(self, binding):
        """Return the key under which the platform takes a creation once only.

        It is the same for every try, and for no other record.
        """
        parts = (self.env["ir.config_parameter"].sudo().get_param("database.uuid"),)
        parts += (self.model._name, binding.id, binding.export_reference)
        return str(uuid.uuid5(uuid.NAMESPACE_OID, repr(parts)))

    def _check_unbound(self, binding, external_id):
        other = self.binder.to_internal(external_id)
        if other and other != binding:
            raise ValidationFailed(
                _(
                    "%(id)s has the reference of this record, but is linked to"
                    " %(name)s.",
                    id=external_id,
                    name=other.display_name,
                )
            )
