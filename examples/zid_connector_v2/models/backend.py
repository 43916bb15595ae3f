# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ZidBackend(models.Model):
    _name = "zid.backend"
    _description = "Zid Backend"
    _inherit = "generic.backend.mixin"
    _inherits = {"generic.backend": "generic_backend_id"}

    _connector_kind = "ecommerce"
    _adapter_name = "zid.adapter"
    _sync_entities = ["products", "customers", "orders"]
    _binding_counters = {
        "product_count": "zid.product.template",
        "customer_count": "zid.res.partner",
        "order_count": "zid.sale.order",
    }
    _webhook_platform = "zid"
    _webhook_handlers = {
        "order.create": ("upsert", "zid.sale.order"),
        "order.status.update": ("upsert", "zid.sale.order"),
        "order.payment_status.update": ("upsert", "zid.sale.order"),
        "product.create": ("upsert", "zid.product.template"),
        "product.update": ("upsert", "zid.product.template"),
        "product.delete": ("delete", "zid.product.template"),
        "customer.create": ("upsert", "zid.res.partner"),
        "customer.update": ("upsert", "zid.res.partner"),
    }
    _inventory_binding = "zid.product.product"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Generic backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    api_url = fields.Char(
        string="API address",
        required=True,
        default="https://api.zid.sa",
        help="Address of the API, without a slash at its end",
    )
    authorization_token = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
        help='The member "authorization" of Zid\'s token answer',
    )
    manager_token = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
        help='The member "access_token" of Zid\'s token answer',
    )
    store_id = fields.Char(
        string="Store ID",
        required=True,
        help="Number of the shop, as the account's profile shows it",
    )
    timezone = fields.Char(
        string="Time zone",
        required=True,
        default="Asia/Riyadh",
        help="Zone of the shop, in which Zid writes its dates",
    )
    webhook_user = fields.Char(
        default="odoo",
        help="User name that the webhooks were registered with",
    )
    webhook_password = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
        help="Password that the webhooks were registered with; Zid signs nothing",
    )
    product_count = fields.Integer(string="Products", compute="_compute_binding_counts")
    customer_count = fields.Integer(
        string="Customers",
        compute="_compute_binding_counts",
    )
    order_count = fields.Integer(string="Orders", compute="_compute_binding_counts")
    warehouse_id = fields.Many2one(
        comodel_name="stock.warehouse",
        help="Its stock is exchanged with the platform",
    )

    def sync_products(self, **options):
        """Queue the import of products."""
        return self._sync("products", **options)

    def _sync_products_implementation(self, **options):
        """Import products."""
        with self.work_on("zid.product.template") as work:
            return work.component(usage="batch.importer").run(**options)

    def sync_customers(self, **options):
        """Queue the import of customers."""
        return self._sync("customers", **options)

    def _sync_customers_implementation(self, **options):
        """Import customers."""
        with self.work_on("zid.res.partner") as work:
            return work.component(usage="batch.importer").run(**options)

    def sync_orders(self, **options):
        """Queue the import of orders."""
        return self._sync("orders", **options)

    def _sync_orders_implementation(self, **options):
        """Import orders."""
        with self.work_on("zid.sale.order") as work:
            return work.component(usage="batch.importer").run(**options)
