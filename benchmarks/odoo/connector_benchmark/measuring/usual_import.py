# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""The import as connectors usually have it: search, create, one record at a time."""

from odoo import fields

from .usual_order import UsualOrder
from .usual_product import UsualProduct

PAGE = 250
BINDING_MODELS = {
    "products": "shopify.product.template",
    "customers": "shopify.res.partner",
    "orders": "shopify.sale.order",
}


class UsualImport:
    """Reads the same pages with the same adapter and mappers, and saves each record.

    There is no job a record, which most connectors have: only the saving differs.
    """

    def __init__(self, backend):
        self.backend = backend.with_context(connector_no_export=True)

    def run(self, plural):
        with self.backend.work_on(BINDING_MODELS[plural]) as work:
            adapter = work.component(usage="backend.adapter")
            for number, record in enumerate(adapter.fetch_all(), start=1):
                self._import_record(work, plural, record)
                if number % PAGE == 0:
                    self.backend.env.cr.commit()

    def _import_record(self, work, plural, record):
        external_id = str(record["id"])
        binding = work.model.search(
            [("backend_id", "=", self.backend.id), ("external_id", "=", external_id)]
        )
        mapper = work.component(usage="import.mapper")
        values = mapper.map_record(record).values(for_create=not binding)
        if plural == "orders":
            values.update(UsualOrder(work).values(record))
        if binding:
            binding.write(values)
        else:
            binding = work.model.create(values)
        binding.write({"external_id": external_id, "sync_date": fields.Datetime.now()})
        if plural == "products":
            UsualProduct(work).save_variants(binding.odoo_id, record)
