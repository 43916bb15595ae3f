# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Records as BeatRoute hands them out."""

CUSTOMER = {
    "external_id": "customer-1001",
    "id": 34101,
    "name": "Ünlü & Söhne <Ltd>",
    "type": "Retailer",
    "status": "1",
    "email": "Zoe@Example.com",
    "mobile": "+1 617 555 0100",
    "landline": "+1 617 555 0100",
    "street": "1 Main “Old” Street",
    "locality": "2nd floor, c/o Müller",
    "city": "Boston",
    "pincode": "02101",
    "state": "Maharashtra",
    "country": "India",
    "created_date": "2024-01-02 13:34:05",
    "modified_date": "2024-03-02 13:34:05",
}
SKU = {
    "sku_external_id": "sku-2001",
    "id": 34101,
    "description": "Tea “Earl Grey” d'Or <1 kg>",
    "detail_description": "Ring “twice” & wait <5 min",
    "price": 12.50,
    "is_available": 1,
    "updated_date": "2024-03-02 13:34:05",
}
ORDER = {
    "orderId": 3001,
    "dateTime": "2024-01-02 13:34:05",
    "retailer_erp_id": "customer-1001",
    "distributor_erp_id": "earl-grey",
    "added_by_name": "Zoë O'Neil",
    "order_value": 25.00,
    "status": "Completed",
    "remarks": "Ring “twice” & wait <5 min",
    "details": [
        {
            "sku_erp_id": "sku-2001",
            "quantity": 2.00,
            "base_price": 12.50,
            "discount": 0,
        },
    ],
}
VISIT = {
    "visit-key-member": 4001,
    "visit-subject-member": "Grüße “so” & <mark>",
    "visit-start-member": "2024-01-02 13:34:05",
    "visit-stop-member": "2024-03-02 13:34:05",
    "visit-customer-member": "customer-1001",
    "visit-visitor-member": "Zoë O'Neil",
    "visit-outcome-member": "Order taken",
    "visit-note-member": "Ring “twice” & wait <5 min",
    "visit-changed-member": "2024-03-02 13:34:05",
}
