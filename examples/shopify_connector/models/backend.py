# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ShopifyBackend(models.Model):
    _name = "shopify.backend"
    _description = "Shopify Backend"
    _inherit = "generic.backend.mixin"
    _inherits = {"generic.backend": "generic_backend_id"}

    _connector_kind = "ecommerce"
    _adapter_name = "shopify.adapter"
    _sync_entities = ["products", "customers", "orders"]
    _binding_counters = {
        "product_count": "shopify.product.template",
        "customer_count": "shopify.res.partner",
        "order_count": "shopify.sale.order",
    }
    _webhook_platform = "shopify"
    _webhook_handlers = {
        "orders/create": ("upsert", "shopify.sale.order"),
        "orders/updated": ("upsert", "shopify.sale.order"),
        "orders/cancelled": ("upsert", "shopify.sale.order"),
        "products/create": ("upsert", "shopify.product.template"),
        "products/update": ("upsert", "shopify.product.template"),
        "products/delete": ("delete", "shopify.product.template"),
        "customers/create": ("upsert", "shopify.res.partner"),
        "customers/update": ("upsert", "shopify.res.partner"),
    }
    _inventory_binding = "shopify.product.product"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Generic backend",
        required=True,
        index=True,
        ondelete="restrict",
    )
    shop_url = fields.Char(
        string="Shop URL",
        required=True,
        help="Address of the shop, as in https://my-shop.myshopify.com",
    )
    api_version = fields.Selection(
        selection=[("2024-01", "2024-01"), ("2024-04", "2024-04")],
        string="API version",
        required=True,
        default="2024-04",
        help="Version of the Admin API to call",
    )
    access_token = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
        help="Admin API access token of the custom app (starts with shpat_)",
    )
    webhook_secret = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
        help="Client secret of the app, with which Shopify signs its webhooks",
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
    stock_location = fields.Char(
        string="Shopify location",
        help="What the platform calls the place where the warehouse's stock lies",
    )

    def sync_products(self, **options):
        """Queue the import of products."""
        return self._sync("products", **options)

    def _sync_products_implementation(self, **options):
        """Import products."""
        with self.work_on("shopify.product.template") as work:
            return work.component(usage="batch.importer").run(**options)

    def export_product_template(self, record_ids):
        """Send products to Shopify."""
        return self._export_records("shopify.product.template", record_ids)

    def export_product_product(self, record_ids):
        """Send the products of these variants to Shopify."""
        variants = self.env["product.product"].browse(record_ids)
        return self.export_product_template(variants.product_tmpl_id.ids)

    def sync_customers(self, **options):
        """Queue the import of customers."""
        return self._sync("customers", **options)

    def _sync_customers_implementation(self, **options):
        """Import customers."""
        with self.work_on("shopify.res.partner") as work:
            return work.component(usage="batch.importer").run(**options)

    def sync_orders(self, **options):
        """Queue the import of orders."""
        return self._sync("orders", **options)

    def _sync_orders_implementation(self, **options):
        """Import orders."""
        with self.work_on("shopify.sale.order") as work:
            return work.component(usage="batch.importer").run(**options)
