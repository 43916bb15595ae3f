# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, fields
from odoo.tools import float_compare

from odoo.addons.component.core import AbstractComponent

from .import_flow import WAITING
from .import_item import reason_of


class Inventory(AbstractComponent):
    """Stock levels of bound products: in one warehouse here, in one place there.

    The concrete addon depends on ``stock``; its backend has a ``warehouse_id``, its
    binding ``external_quantity`` and ``stock_date``. There stands the level on which
    both sides last agreed: what one direction brought, the other doesn't send back.
    """

    _name = "generic.inventory"
    _inherit = "generic.import.flow"

    _page_size = 100
    #: Field of the product with what can be sold
    _quantity_field = "free_qty"
    #: Up to so many reasons are told with the run
    _maximum_reasons = 20

    @property
    def _identity_key(self):
        return "stock_%s" % super()._identity_key

    @property
    def _levels(self):
        return self.component(usage="inventory.adapter")

    @property
    def _place(self):
        """Return what the platform calls the place, or None where it has only one."""
        field_name = self._levels._place_field
        return field_name and self.backend_record._setting(field_name)

    def run(self):
        """Queue the first page.

        :return: the run; one that is under way already where there is one
        """
        running = self._running()
        if running:
            return running
        run = self._create_run({})
        missing = self._missing_setting()
        if missing:
            run._fail(_("Fill in “%s” on the backend first.", missing))
        else:
            self._delay_page(run, None)
        return run

    def _missing_setting(self):
        """Return the label of what has to be filled in first, or None."""
        backend = self.backend_record
        for name in filter(None, ["warehouse_id", self._levels._place_field]):
            if not backend._setting(name):
                return backend.fields_get([name], ["string"])[name]["string"]
        return None

    def page(self, run, position):
        """Do one page and queue the next one; see :meth:`_do_page`.

        What is refused is told with the run, and tried again in the next one.
        """
        self.advisory_lock_or_retry(self._identity_key, retry_seconds=10)
        try:
            result, following = self._do_page(position)
        except Exception as error:
            if not self._is_retried(error):
                run._fail_after_rollback(reason_of(error))
            raise
        run._count_page(result)
        self._tell(run, result.reasons)
        if not following:
            run._finish()
        elif run.page_count >= self._maximum_pages:
            run._fail(_("The platform's list of stock levels has no end."))
        else:
            self._delay_page(run, following)
        return str(result)

    def _do_page(self, position):
        """Return an :class:`ImportResult`, and where the next page begins, or None."""
        raise NotImplementedError

    def _delay_page(self, run, position):
        raise NotImplementedError

    def _running(self):
        waiting = [
            ("state", "in", WAITING),
            ("identity_key", "=like", "%s:%%" % self._identity_key),
        ]
        runs = self.env["generic.sync.run"]
        if not self.env["queue.job"].search_count(waiting):
            return runs
        return runs.search(
            [
                ("generic_backend_id", "=", self.backend_record.generic_backend_id.id),
                ("binding_model", "=", self.model._name),
                ("direction", "=", self._flow),
                ("state", "=", "running"),
            ],
            limit=1,
        )

    def _tell(self, run, reasons):
        lines = ["%s: %s" % reason for reason in reasons.items()]
        known = run.error.splitlines() if run.error else []
        run.error = "\n".join((known + lines)[: self._maximum_reasons]) or False

    def _products(self, bindings):
        """Return the product of each binding, as dict; what has no stock is left out.

        A binding of a product with several variants has no level of its own.
        """
        warehouse = self.backend_record.warehouse_id
        variants = {binding: self._variant(binding) for binding in bindings}
        products = self.env["product.product"].browse(
            [variant.id for variant in variants.values() if variant.type == "product"]
        )
        known = {
            product.id: product
            for product in products.with_context(warehouse=warehouse.id)
        }
        return {
            binding: known[variant.id]
            for binding, variant in variants.items()
            if variant.id in known
        }

    def _variant(self, binding):
        record = binding.odoo_id
        if record._name != "product.template":
            return record
        variants = record.product_variant_ids
        return variants if len(variants) == 1 else variants.browse()

    def _is_agreed(self, binding, product, quantity):
        rounding = product.uom_id.rounding
        known = binding.external_quantity
        return bool(binding.stock_date) and not float_compare(
            known, quantity, precision_rounding=rounding
        )

    def _agree(self, binding, quantity):
        binding.write(
            {"external_quantity": quantity, "stock_date": fields.Datetime.now()}
        )

    def _bindings(self, domain, limit=None):
        return self.model.search(
            [
                ("backend_id", "=", self.backend_record.id),
                (self._levels._item_field, "not in", (False, "")),
            ]
            + domain,
            order="id",
            limit=limit,
        )

    def _describe(self, run):
        return _("Stock: a page of %s", run.name)
