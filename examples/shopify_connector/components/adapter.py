# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class ShopifyAdapter(Component):
    """https://shopify.dev/docs/api/admin-rest"""

    _name = "shopify.adapter"
    _inherit = "generic.adapter"
    _collection = "shopify.backend"
    _apply_on = "shopify.backend"

    _base_url = "{shop_url}/admin/api/{api_version}"
    _auth = {
        "scheme": "api-key-header",
        "header": "X-Shopify-Access-Token",
        "secret": "access_token",
    }
    _pagination = {
        "style": "link-header",
        "page_size": 250,
        "size_parameter": "limit",
        "cursor_parameter": "page_info",
        "cursor_excludes_filters": True,
    }
    _test_path = "/shop.json"
    _rate_capacity = 40
    _rate_per_second = 2
    _retry_after_header = "Retry-After"
    _error_message_path = "errors"
    _request_id_header = "X-Request-Id"


class ShopifyProductAdapter(Component):
    """https://shopify.dev/docs/api/admin-rest/2024-04/resources/product"""

    _name = "shopify.product.adapter"
    _inherit = "shopify.adapter"
    _apply_on = "shopify.product.template"

    _list_path = "/products.json"
    _list_envelope = "products"
    _read_path = "/products/{id}.json"
    _create_path = "/products.json"
    _update_path = "/products/{id}.json"
    _delete_path = "/products/{id}.json"
    _record_envelope = "product"
    _modified_since_parameter = "updated_at_min"
    _modified_field = "updated_at"
    _reference_field = "handle"
    _variant_path = "variants"
    _variant_binding = "shopify.product.product"
    _options_path = "options"
    _option_name = "name"
    _option_values = "values"
    _variant_option_fields = ("option1", "option2", "option3")
    _no_option = "Default Title"

    def get_products(self, filters=None):
        """Return the first page of products: GET /products.json"""
        return self.fetch_page(filters).records

    def get_all_products(self, filters=None):
        """Yield the products of all pages: GET /products.json"""
        return self.fetch_all(filters)

    def get_product(self, external_id):
        """Return a product: GET /products/{id}.json"""
        return self.read(external_id)

    def create_product(self, data):
        """Create a product: POST /products.json"""
        return self.create(data)

    def update_product(self, external_id, data):
        """Change a product: PUT /products/{id}.json"""
        return self.write(external_id, data)

    def delete_product(self, external_id):
        """Delete a product: DELETE /products/{id}.json"""
        return self.unlink(external_id)


class ShopifyCustomerAdapter(Component):
    """https://shopify.dev/docs/api/admin-rest/2024-04/resources/customer"""

    _name = "shopify.customer.adapter"
    _inherit = "shopify.adapter"
    _apply_on = "shopify.res.partner"

    _list_path = "/customers.json"
    _list_envelope = "customers"
    _read_path = "/customers/{id}.json"
    _create_path = "/customers.json"
    _update_path = "/customers/{id}.json"
    _record_envelope = "customer"
    _modified_since_parameter = "updated_at_min"
    _modified_field = "updated_at"

    def get_customers(self, filters=None):
        """Return the first page of customers: GET /customers.json"""
        return self.fetch_page(filters).records

    def get_all_customers(self, filters=None):
        """Yield the customers of all pages: GET /customers.json"""
        return self.fetch_all(filters)

    def get_customer(self, external_id):
        """Return a customer: GET /customers/{id}.json"""
        return self.read(external_id)

    def create_customer(self, data):
        """Create a customer: POST /customers.json"""
        return self.create(data)

    def update_customer(self, external_id, data):
        """Change a customer: PUT /customers/{id}.json"""
        return self.write(external_id, data)


class ShopifyOrderAdapter(Component):
    """https://shopify.dev/docs/api/admin-rest/2024-04/resources/order"""

    _name = "shopify.order.adapter"
    _inherit = "shopify.adapter"
    _apply_on = "shopify.sale.order"

    _list_path = "/orders.json"
    _list_envelope = "orders"
    _list_parameters = {"status": "any"}
    _read_path = "/orders/{id}.json"
    _record_envelope = "order"
    _status_path = "/fulfillments.json"
    _status_member = None
    _status_tracking_member = "fulfillment.tracking_info.number"
    _status_carrier_member = "fulfillment.tracking_info.company"
    _status_parts_path = "/orders/{id}/fulfillment_orders.json"
    _status_parts_envelope = "fulfillment_orders"
    _status_part_state = "status"
    _status_part_waits = ("open", "in_progress")
    _status_part_member = (
        "fulfillment.line_items_by_fulfillment_order[0].fulfillment_order_id"
    )
    _modified_since_parameter = "updated_at_min"
    _modified_field = "updated_at"

    def get_orders(self, filters=None):
        """Return the first page of orders: GET /orders.json"""
        return self.fetch_page(filters).records

    def get_all_orders(self, filters=None):
        """Yield the orders of all pages: GET /orders.json"""
        return self.fetch_all(filters)

    def get_order(self, external_id):
        """Return an order: GET /orders/{id}.json"""
        return self.read(external_id)
