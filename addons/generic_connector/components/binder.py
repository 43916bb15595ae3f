# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class GenericBinder(Component):
    """Finds bindings, a page at a time.

    ``prefetch`` reads the bindings of a page with one look-up; ``to_internal``
    answers from it. What it knows lives as long as the work, shared by all
    components of it.
    """

    _name = "generic.binder"
    _inherit = "base.binder"

    _state_fields = [
        "external_id",
        "odoo_id",
        "checksum",
        "external_updated_at",
        "sync_state",
    ]

    @classmethod
    def _component_match(cls, work, usage=None, model_name=None, **kw):
        """Leave the backends of other frameworks to their own binders."""
        return "generic_backend_id" in work.collection._fields

    @property
    def _known(self):
        """External id → row of the binding, None where there is none."""
        return self.work.cache.setdefault(("bindings", self.model._name), {})

    @property
    def refused(self):
        """External id → why the record could not be imported in this work."""
        return self.work.cache.setdefault(("refused", self.model._name), {})

    def prefetch(self, external_ids):
        """Look up the bindings of these ids at once.

        :return: external id → dict with ``id`` and the fields of the binding's state,
            None for what is not bound
        """
        wanted = {str(external_id) for external_id in external_ids}
        missing = wanted - self._known.keys()
        if missing:
            self._known.update(dict.fromkeys(missing))
            for row in self._read_rows("external_id", missing):
                self._known[row["external_id"]] = row
        return {external_id: self._known[external_id] for external_id in wanted}

    def bindings_of(self, odoo_ids):
        """Return Odoo id → row of the binding on this backend, with one look-up."""
        return {row["odoo_id"]: row for row in self._read_rows("odoo_id", odoo_ids)}

    def _read_rows(self, field_name, values):
        return self.model.with_context(active_test=False).search_read(
            [
                (field_name, "in", list(values)),
                (self._backend_field, "=", self.backend_record.id),
            ],
            self._state_fields,
            load=False,
            order="id",
        )

    def remember(self, item):
        """Note the binding of a record that was saved in this work."""
        self._known[item.external_id] = {
            "id": item.binding_id,
            "external_id": item.external_id,
            "odoo_id": item.odoo_id,
            "checksum": item.checksum,
            "external_updated_at": item.updated_at,
            "sync_state": "synced",
        }

    def forget(self):
        """Look everything up anew; bindings were made without being noted."""
        self._known.clear()

    def to_internal(self, external_id, unwrap=False):
        row = self.prefetch([external_id])[str(external_id)]
        model = self.env[self.unwrap_model()] if unwrap else self.model
        if not row:
            return model.browse()
        return model.browse(row["odoo_id"] if unwrap else row["id"])
