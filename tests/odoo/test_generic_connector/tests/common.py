# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import copy

from odoo.addons.generic_connector.tests.common import ConnectorCase

PRODUCT = {
    "id": 632910392,
    "title": "Tea “Earl Grey” d'or",
    "body_html": "<p>A <b>tea</b></p>",
    "vendor": "Ünlü & Sons",
    "product_type": "Tea",
    "handle": "earl-grey",
    "status": "active",
    "tags": "",
    "created_at": "2024-01-02T03:04:05-05:00",
    "updated_at": "2024-03-02T03:04:05-05:00",
    "options": [{"name": "Title", "values": ["Default Title"]}],
    "variants": [
        {
            "id": 808950810,
            "product_id": 632910392,
            "title": "Default Title",
            "sku": "TEA-1",
            "barcode": None,
            "price": "12.50",
            "weight": 0.25,
            "inventory_item_id": 341629,
            "option1": "Default Title",
            "option2": None,
            "option3": None,
        }
    ],
}
CUSTOMER = {
    "id": 207119551,
    "first_name": "Zoë",
    "last_name": "O'Neil",
    "email": "Zoe@Example.com",
    "phone": None,
    "note": "a < b",
    "updated_at": "2024-03-02T03:04:05-05:00",
    "default_address": {
        "address1": "1 Main Street",
        "address2": None,
        "city": "Boston",
        "zip": "02101",
        "country_code": "US",
        "province_code": "MA",
    },
}
ADDRESS = {
    "name": "Zoë at work",
    "address1": "2 Side Street",
    "address2": "",
    "city": "Paris",
    "zip": "75001",
    "country_code": "FR",
    "province_code": None,
    "phone": None,
    "company": None,
}
ORDER = {
    "id": 450789469,
    "name": "#1001",
    "created_at": "2024-03-05T10:00:00-05:00",
    "updated_at": "2024-03-05T10:00:00-05:00",
    "cancelled_at": None,
    "email": "zoe@example.com",
    "currency": "XTS",
    "financial_status": "paid",
    "fulfillment_status": None,
    "note": None,
    "taxes_included": False,
    "total_price": "31.25",
    "total_tax": "3.75",
    "customer": {"id": 207119551},
    "billing_address": ADDRESS,
    "shipping_address": ADDRESS,
    "line_items": [
        {
            "id": 466157049,
            "product_id": 632910392,
            "variant_id": 808950810,
            "sku": "TEA-1",
            "title": "Tea “Earl Grey” d'or",
            "quantity": 2,
            "price": "12.50",
            "total_discount": "0.00",
            "tax_lines": [{"title": "VAT", "rate": 0.15, "price": "3.75"}],
        }
    ],
    "shipping_lines": [
        {"id": 271878346, "title": "Post", "price": "2.50", "tax_lines": []}
    ],
}


class ShopifyCase(ConnectorCase):
    def setUp(self):
        super().setUp()
        self.backend = self.env["shopify.backend"].create(
            {
                "name": "Shopify",
                "shop_url": "https://shop.example.com/",
                "access_token": "shpat_secret",
            }
        )

    def record(self, sample, **changes):
        """Return a sample record of the platform with some members changed."""
        return dict(copy.deepcopy(sample), **changes)

    def product(self, **changes):
        return self.record(PRODUCT, **changes)

    def customer(self, **changes):
        return self.record(CUSTOMER, **changes)

    def order(self, **changes):
        return self.record(ORDER, **changes)

    def binding(self, model, external_id):
        return (
            self.env[model]
            .with_context(active_test=False)
            .search(
                [
                    ("backend_id", "=", self.backend.id),
                    ("external_id", "=", str(external_id)),
                ]
            )
        )
