# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Records as Zid hands them out."""

PRODUCT = {
    "id": "product-1001",
    "sku": "TEA-1",
    "barcode": "4006381333931",
    "name": {"ar": "Tea “Earl Grey” d'Or <1 kg>", "en": "Tea “Earl Grey” d'Or <1 kg>"},
    "price": 12.50,
    "sale_price": 12.50,
    "quantity": 7,
    "is_infinite": False,
    "is_published": True,
    "is_taxable": True,
    "requires_shipping": True,
    "structure": "standalone",
    "created_at": "2024-01-02T03:04:05-05:00",
    "updated_at": "2024-03-02T03:04:05-05:00",
    "variants": [
        {
            "id": "variant-1101",
            "attributes": [],
            "sku": "TEA-1",
            "barcode": "4006381333931",
            "price": 12.50,
            "quantity": 7,
        },
    ],
}
CUSTOMER = {
    "id": 2001,
    "name": "Zoë O'Neil",
    "email": "Zoe@Example.com",
    "mobile": "+1 617 555 0100",
    "city": {"name": "Boston", "country_code": "US"},
    "business_name": None,
    "tax_number": None,
    "is_active": True,
    "created_at": "2024-01-02T03:04:05-05:00",
    "updated_at": "2024-03-02T03:04:05-05:00",
}
ORDER = {
    "id": 3001,
    "code": "#1001",
    "order_status": {"code": "new"},
    "payment_status": "pending",
    "currency_code": "SAR",
    "customer_note": "Ring “twice” & wait <5 min",
    "order_total": "31.25",
    "is_guest_customer": 0,
    "created_at": "2024-01-02 11:04:05",
    "updated_at": "2024-03-02 11:04:05",
    "customer": {
        "name": "Zoë O'Neil",
        "email": "Zoe@Example.com",
        "mobile": "+1 617 555 0100",
        "id": 2001,
    },
    "products": [
        {
            "id": "variant-1101",
            "parent_id": "product-1001",
            "sku": "TEA-1",
            "name": "Tea “Earl Grey” d'Or <1 kg>",
            "quantity": 2,
            "net_price_with_additions": 12.50,
            "tax_percentage": 15.00,
        },
    ],
    "payment": {
        "invoice": [{"code": "shipping", "title": "Post “Überland”", "value": "2.50"}],
    },
}
