# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Shopify Connector",
    "summary": "Synchronise Odoo with Shopify",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "author": "Bindery",
    "website": "https://github.com/bindery/bindery",
    "category": "Connector",
    "depends": ["generic_connector", "sale", "stock"],
    "data": [
        "data/product_data.xml",
        "data/queue_job_function_data.xml",
    ],
    "installable": True,
}
