# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class BeatrouteAdapter(Component):
    """https://help.beatroute.io/support/solutions/articles/9000160746-example-integration-getting-customer-or-prospect-list"""

    _name = "beatroute.adapter"
    _inherit = "generic.adapter"
    _collection = "beatroute.backend"
    _apply_on = "beatroute.backend"

    _base_url = "{api_url}"
    _headers = {"Content-Type": "application/json"}
    _auth = [
        {
            "scheme": "bearer",
            "when": {"field": "login", "value": "token"},
            "secret": "access_token",
        },
        {
            "scheme": "api-key-query",
            "when": {"field": "login", "value": "key"},
            "parameter": "key",
            "secret": "company_key",
        },
        {
            "scheme": "login",
            "when": {"field": "login", "value": "password"},
            "method": "POST",
            "path": "/user/login",
            "token_path": "data.token",
            "body": {
                "username": {"secret": "username"},
                "password": {"secret": "password"},
                "device": {"secret": "device"},
            },
            "lifetime_seconds": 604800,
        },
    ]
    _timezone = "timezone"
    _pagination = {
        "style": "page",
        "page_size": 100,
        "size_parameter": "limit",
        "page_parameter": "page",
        "total_path": "pagination.totalCount",
        "pages_path": "pagination.pageCount",
    }
    _test_path = "/distributor/index"
    _error_message_path = "message"


class BeatrouteCustomerAdapter(Component):
    """https://help.beatroute.io/support/solutions/articles/9000160746-example-integration-getting-customer-or-prospect-list"""

    _name = "beatroute.customer.adapter"
    _inherit = "beatroute.adapter"
    _apply_on = "beatroute.res.partner"

    _list_path = "/{customers_path}/index"
    _list_envelope = "data"
    _read_path = "/{customers_path}/{id}"
    _create_path = "/{customers_path}/create"
    _update_path = "/{customers_path}/create"
    _update_method = "POST"
    _record_envelope = "data"
    _plain_body = True
    _external_key = "external_id"
    _modified_field = "modified_date"

    def get_customers(self, filters=None):
        """Return the first page of customers: GET /{customers_path}/index"""
        return self.fetch_page(filters).records

    def get_all_customers(self, filters=None):
        """Yield the customers of all pages: GET /{customers_path}/index"""
        return self.fetch_all(filters)

    def get_customer(self, external_id):
        """Return a customer: GET /{customers_path}/{id}"""
        return self.read(external_id)

    def create_customer(self, data):
        """Create a customer: POST /{customers_path}/create"""
        return self.create(data)

    def update_customer(self, external_id, data):
        """Change a customer: POST /{customers_path}/create"""
        return self.write(external_id, data)


class BeatrouteSkuAdapter(Component):
    _name = "beatroute.sku.adapter"
    _inherit = "beatroute.adapter"
    _apply_on = "beatroute.product.template"

    _list_path = "/{skus_path}"
    _list_envelope = "data"
    _read_path = "/{skus_path}/{id}"
    _create_path = "/{skus_path}/create"
    _update_path = "/{skus_path}/create"
    _update_method = "POST"
    _record_envelope = "data"
    _plain_body = True
    _external_key = "sku_external_id"
    _modified_field = "updated_date"

    def get_skus(self, filters=None):
        """Return the first page of skus: GET /{skus_path}"""
        return self.fetch_page(filters).records

    def get_all_skus(self, filters=None):
        """Yield the skus of all pages: GET /{skus_path}"""
        return self.fetch_all(filters)

    def get_sku(self, external_id):
        """Return a sku: GET /{skus_path}/{id}"""
        return self.read(external_id)

    def create_sku(self, data):
        """Create a sku: POST /{skus_path}/create"""
        return self.create(data)

    def update_sku(self, external_id, data):
        """Change a sku: POST /{skus_path}/create"""
        return self.write(external_id, data)


class BeatrouteOrderAdapter(Component):
    _name = "beatroute.order.adapter"
    _inherit = "beatroute.adapter"
    _apply_on = "beatroute.sale.order"

    _list_path = "/{orders_path}"
    _list_envelope = "data"
    _read_path = "/{orders_path}/{id}"
    _record_envelope = "data"
    _external_key = "orderId"

    def get_orders(self, filters=None):
        """Return the first page of orders: GET /{orders_path}"""
        return self.fetch_page(filters).records

    def get_all_orders(self, filters=None):
        """Yield the orders of all pages: GET /{orders_path}"""
        return self.fetch_all(filters)

    def get_order(self, external_id):
        """Return an order: GET /{orders_path}/{id}"""
        return self.read(external_id)


class BeatrouteVisitAdapter(Component):
    _name = "beatroute.visit.adapter"
    _inherit = "beatroute.adapter"
    _apply_on = "beatroute.calendar.event"

    _list_path = "/{visits_path}"
    _list_envelope = "{visits_envelope}"
    _read_path = "/{visits_path}/{id}"
    _record_envelope = "data"
    _external_key = "{visit_key_member}"
    _member_settings = (
        "visit_key_member",
        "visit_changed_member",
        "visit_subject_member",
        "visit_start_member",
        "visit_stop_member",
        "visit_customer_member",
        "visit_visitor_member",
        "visit_outcome_member",
        "visit_note_member",
    )
    _modified_field = "{visit_changed_member}"

    def get_visits(self, filters=None):
        """Return the first page of visits: GET /{visits_path}"""
        return self.fetch_page(filters).records

    def get_all_visits(self, filters=None):
        """Yield the visits of all pages: GET /{visits_path}"""
        return self.fetch_all(filters)

    def get_visit(self, external_id):
        """Return a visit: GET /{visits_path}/{id}"""
        return self.read(external_id)
