# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import AbstractComponent
from odoo.addons.component_event import skip_if

from .export_listener import is_synchronising

#: Fields whose change may leave products without the price that they had
SCOPE = (
    "applied_on",
    "categ_id",
    "min_quantity",
    "pricelist_id",
    "product_id",
    "product_tmpl_id",
)


class PricelistListener(AbstractComponent):
    """Queues the products whose price a rule of a backend's pricelist changes.

    A connector's applies to ``product.pricelist.item``. Rules that begin or end on a
    date change prices without being changed: nothing tells of that.
    """

    _name = "generic.pricelist.listener"
    _inherit = "generic.export.listener"

    @skip_if(is_synchronising)
    def on_record_create(self, record, fields=None):
        self._safely(self._changed, record)

    @skip_if(is_synchronising)
    def on_record_write(self, record, fields=None):
        # What a rule applied to before isn't known any more: all are looked at.
        is_moved = fields is None or set(fields) & set(SCOPE)
        self._safely(self._all_changed if is_moved else self._changed, record)

    @skip_if(is_synchronising)
    def on_record_unlink(self, record):
        self._safely(self._changed, record)

    def _changed(self, record):
        self._queue(record, self._products(record))

    def _all_changed(self, record):
        self._queue(record, [])

    def _queue(self, record, products):
        for backend in self._backends(record):
            domain = [
                ("backend_id", "=", backend.id),
                ("no_export", "=", False),
                ("sync_state", "!=", "gone"),
            ]
            bindings = record.env[self._binding_model].sudo().search(domain + products)
            with backend._for_sync().work_on(self._binding_model) as work:
                exporter = work.component(usage="batch.exporter")
                exporter.delay_all(
                    bindings.with_env(work.env), eta=self._debounce_seconds
                )

    def _backends(self, record):
        """Return the backends that send prices of the rule's pricelist."""
        name = record.env[self._binding_model]._fields["backend_id"].comodel_name
        pricelists = self._with_dependents(record.sudo().pricelist_id)
        return (
            record.env[name]
            .sudo()
            .search(
                [
                    ("export_on_change", "=", True),
                    ("pricelist_id", "in", pricelists.ids),
                ]
            )
        )

    def _with_dependents(self, pricelists):
        """Return pricelists with those whose rules are based on them."""
        while True:
            rules = pricelists.item_ids.search(
                [
                    ("base", "=", "pricelist"),
                    ("base_pricelist_id", "in", pricelists.ids),
                ]
            )
            found = pricelists | rules.pricelist_id
            if found == pricelists:
                return found
            pricelists = found

    def _products(self, record):
        """Return the domain of the bindings whose products a rule applies to."""
        if record.applied_on == "3_global":
            return []
        if record.applied_on == "2_product_category":
            return [("odoo_id.categ_id", "child_of", record.categ_id.id)]
        templates = record.product_tmpl_id | record.product_id.product_tmpl_id
        bound = record.env[self._binding_model]._fields["odoo_id"].comodel_name
        if bound == "product.template":
            return [("odoo_id", "in", templates.ids)]
        variants = record.product_id or templates.product_variant_ids
        return [("odoo_id", "in", variants.ids)]
