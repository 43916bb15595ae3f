# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class BeatrouteBackend(models.Model):
    _name = "beatroute.backend"
    _description = "BeatRoute Backend"
    _inherit = "generic.backend.mixin"
    _inherits = {"generic.backend": "generic_backend_id"}

    _connector_kind = "logistics"
    _adapter_name = "beatroute.adapter"
    _sync_entities = ["customers", "skus", "orders", "visits"]
    _binding_counters = {
        "customer_count": "beatroute.res.partner",
        "sku_count": "beatroute.product.template",
        "order_count": "beatroute.sale.order",
        "visit_count": "beatroute.calendar.event",
    }
    _visits_settings = (
        "visits_path",
        "visit_key_member",
        "visit_subject_member",
        "visit_start_member",
        "visit_stop_member",
    )
    _member_settings = [
        "visit_key_member",
        "visit_changed_member",
        "visit_subject_member",
        "visit_start_member",
        "visit_stop_member",
        "visit_customer_member",
        "visit_visitor_member",
        "visit_outcome_member",
        "visit_note_member",
        "visits_envelope",
    ]

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
    visits_path = fields.Char(
        string="Path of visits",
        help="Left empty, visits are not exchanged. Not known publicly: ask BeatRoute's integration team",
    )
    visits_envelope = fields.Char(
        string="Member with the visits",
        default="data",
        help="Member of the answer that holds the visits; presumed to be as in the other lists. Empty where the answer itself is the list",
    )
    visit_key_member = fields.Char(
        string="Visit's id",
        help="Member that names a visit. Not known publicly, as all members of visits: a name such as id, or a path such as visit.id",
    )
    visit_subject_member = fields.Char(
        string="Visit's subject",
        help="Member that becomes the meeting's title, such as the purpose or the customer's name. Not known publicly",
    )
    visit_start_member = fields.Char(
        string="Visit's begin",
        help="Member with the time of arrival, in the zone below. Not known publicly",
    )
    visit_stop_member = fields.Char(
        string="Visit's end",
        help="Member with the time of leaving; the begin's once more, where there is none. Not known publicly",
    )
    visit_customer_member = fields.Char(
        string="Visit's customer",
        help="Member with the ERP's code of the customer who was visited. Not known publicly; empty where visits have none",
    )
    visit_visitor_member = fields.Char(
        string="Visit's visitor",
        help="Member with the name of who visited. Not known publicly; empty where visits have none",
    )
    visit_outcome_member = fields.Char(
        string="Visit's outcome",
        help="Member that says what came of it. Not known publicly; empty where visits have none",
    )
    visit_note_member = fields.Char(
        string="Visit's note",
        help="Member with a free text. Not known publicly; empty where visits have none",
    )
    visit_changed_member = fields.Char(
        string="Visit's last change",
        help="Member with the time of the last change. Not known publicly; empty where visits have none",
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
    pricelist_id = fields.Many2one(
        comodel_name="product.pricelist",
        help="Its prices are sent; without one, sales prices are. Rules that begin"
        " or end on a date need an export by hand on that day",
    )
    sku_count = fields.Integer(string="Skus", compute="_compute_binding_counts")
    order_count = fields.Integer(string="Orders", compute="_compute_binding_counts")
    visit_count = fields.Integer(string="Visits", compute="_compute_binding_counts")

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

    def sync_visits(self, **options):
        """Queue the import of visits."""
        return self._sync("visits", **options)

    def _sync_visits_implementation(self, **options):
        """Import visits."""
        with self.work_on("beatroute.calendar.event") as work:
            return work.component(usage="batch.importer").run(**options)
