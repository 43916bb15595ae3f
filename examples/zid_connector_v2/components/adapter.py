# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ZidAdapter(Component):
    """https://docs.zid.sa"""

    _name = "zid.adapter"
    _inherit = "generic.adapter"
    _collection = "zid.backend"
    _apply_on = "zid.backend"

    _base_url = "{api_url}/v1"
    _headers = {"Store-Id": "{store_id}", "Role": "Manager"}
    _auth = {
        "scheme": "headers",
        "headers": {
            "Authorization": {"prefix": "Bearer ", "secret": "authorization_token"},
            "X-Manager-Token": {"secret": "manager_token"},
            "Access-Token": {"secret": "manager_token"},
        },
    }
    _timezone = "timezone"
    _pagination = {
        "style": "page",
        "page_size": 100,
        "size_parameter": "per_page",
        "page_parameter": "page",
    }
    _test_path = "/managers/account/profile"
    _rate_capacity = 60
    _rate_per_second = 1
    _retry_after_header = "Retry-After"
    _error_message_path = ("error.message", "detail")


class ZidProductAdapter(Component):
    _name = "zid.product.adapter"
    _inherit = "zid.adapter"
    _apply_on = "zid.product.template"

    _pagination = {
        "style": "page",
        "page_size": 50,
        "size_parameter": "page_size",
        "page_parameter": "page",
        "more_path": "next",
    }
    _list_path = "/products/"
    _list_envelope = "results"
    _list_parameters = {"extended": True}
    _read_path = "/products/{id}/"
    _modified_field = "updated_at"
    _variant_path = "variants"
    _variant_itself = True
    _variant_binding = "zid.product.product"
    _variant_options_path = "attributes"
    _option_name = "name"
    _option_values = "value.ar"

    def get_products(self, filters=None):
        """Return the first page of products: GET /products/"""
        return self.fetch_page(filters).records

    def get_all_products(self, filters=None):
        """Yield the products of all pages: GET /products/"""
        return self.fetch_all(filters)

    def get_product(self, external_id):
        """Return a product: GET /products/{id}/"""
        return self.read(external_id)


class ZidCustomerAdapter(Component):
    _name = "zid.customer.adapter"
    _inherit = "zid.adapter"
    _apply_on = "zid.res.partner"

    _list_path = "/managers/store/customers"
    _list_envelope = "customers"
    _read_path = "/managers/store/customers/{id}"
    _record_envelope = "customer"
    _modified_field = "updated_at"

    def get_customers(self, filters=None):
        """Return the first page of customers: GET /managers/store/customers"""
        return self.fetch_page(filters).records

    def get_all_customers(self, filters=None):
        """Yield the customers of all pages: GET /managers/store/customers"""
        return self.fetch_all(filters)

    def get_customer(self, external_id):
        """Return a customer: GET /managers/store/customers/{id}"""
        return self.read(external_id)


class ZidOrderAdapter(Component):
    """https://docs.zid.sa/orders"""

    _name = "zid.order.adapter"
    _inherit = "zid.adapter"
    _apply_on = "zid.sale.order"

    _list_path = "/managers/store/orders"
    _list_envelope = "orders"
    _list_parameters = {"payload_type": "default"}
    _read_path = "/managers/store/orders/{id}/view"
    _record_envelope = "order"
    _status_path = "/managers/store/orders/{id}/change-order-status"
    _status_member = "order_status"
    _modified_since_parameter = "date_from"
    _modified_since_format = "day"
    _modified_since_parameters = {"date_attribute": "updated_at"}
    _modified_field = "updated_at"

    def get_orders(self, filters=None):
        """Return the first page of orders: GET /managers/store/orders"""
        return self.fetch_page(filters).records

    def get_all_orders(self, filters=None):
        """Yield the orders of all pages: GET /managers/store/orders"""
        return self.fetch_all(filters)

    def get_order(self, external_id):
        """Return an order: GET /managers/store/orders/{id}/view"""
        return self.read(external_id)
