# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class BeatrouteBackend(models.Model):
    _name = "beatroute.backend"
    _description = "BeatRoute Backend"
    _inherit = "generic.backend.mixin"
    _inherits = {"generic.backend": "generic_backend_id"}

    _connector_kind = "logistics"
    _adapter_name = "beatroute.adapter"
    _sync_entities = ["customers", "skus", "orders"]
    _binding_counters = {
        "customer_count": "beatroute.res.partner",
        "sku_count": "beatroute.product.template",
        "order_count": "beatroute.sale.order",
    }

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
        default="https://api.beatroute.io/int/v2",
        help="Address before every path: https://api.beatroute.io/int/v2, or https://api.beatroute.io/v1 with a company key",
    )
    login = fields.Selection(
        selection=[("token", "token"), ("key", "key"), ("password", "password")],
        string="Log in by",
        required=True,
        default="token",
        help="What BeatRoute's integration team gave you: a bearer token, a company key, or a user of the distributor API",
    )
    access_token = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
        help="Bearer token of the API int/v2",
    )
    company_key = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
        help="Key of the API v1, which stands in the address of each call",
    )
    username = fields.Char(
        string="User",
        default="",
        help="E-mail address of a user of the distributor API",
    )
    password = fields.Char(
        copy=False,
        groups="connector_base_backend.connector_manager",
        help="Password of that user",
    )
    device = fields.Char(
        default="odoo",
        help="Name under which the distributor API knows this log-in",
    )
    customers_path = fields.Char(
        string="Path of customers",
        required=True,
        default="customer",
        help="First part of the paths of customers",
    )
    skus_path = fields.Char(
        string="Path of SKUs",
        required=True,
        default="sku",
        help="First part of the paths of SKUs",
    )
    orders_path = fields.Char(
        string="Path of orders",
        required=True,
        default="secondary-order",
        help="Path of the list of orders; public sources know it of v1 only",
    )
    customer_type = fields.Char(
        required=True,
        default="Retailer",
        help="Type that new customers get, as your BeatRoute account calls it",
    )
    timezone = fields.Char(
        string="Time zone",
        required=True,
        default="Asia/Kolkata",
        help="Zone of the times that BeatRoute writes, which carry none",
    )
    customer_count = fields.Integer(
        string="Customers",
        compute="_compute_binding_counts",
    )
    sku_count = fields.Integer(string="Skus", compute="_compute_binding_counts")
    order_count = fields.Integer(string="Orders", compute="_compute_binding_counts")

    def sync_customers(self, **options):
        """Queue the import of customers."""
        return self._sync("customers", **options)

    def _sync_customers_implementation(self, **options):
        """Import customers."""
        with self.work_on("beatroute.res.partner") as work:
            return work.component(usage="batch.importer").run(**options)

    def export_res_partner(self, record_ids):
        """Send customers to BeatRoute."""
        return self._export_records("beatroute.res.partner", record_ids)

    def sync_skus(self, **options):
        """Queue the import of skus."""
        return self._sync("skus", **options)

    def _sync_skus_implementation(self, **options):
        """Import skus."""
        with self.work_on("beatroute.product.template") as work:
            return work.component(usage="batch.importer").run(**options)

    def export_product_template(self, record_ids):
        """Send skus to BeatRoute."""
        return self._export_records("beatroute.product.template", record_ids)

    def sync_orders(self, **options):
        """Queue the import of orders."""
        return self._sync("orders", **options)

    def _sync_orders_implementation(self, **options):
        """Import orders."""
        with self.work_on("beatroute.sale.order") as work:
            return work.component(usage="batch.importer").run(**options)
