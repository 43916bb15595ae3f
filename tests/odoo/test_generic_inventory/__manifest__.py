# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Generic Connector: Tests of Stock Levels",
    "summary": "Stock levels and order status of a Shopify connector; for tests only",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "author": "Bindery",
    "website": "https://github.com/bindery/bindery",
    "category": "Hidden/Tests",
    "depends": ["test_generic_connector", "delivery", "sale_stock"],
}
