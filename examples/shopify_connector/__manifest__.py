# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Shopify Connector",
    "summary": "Synchronise Odoo with Shopify",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "author": "Bindery",
    "website": "https://github.com/bindery/bindery",
    "category": "Connector",
    "depends": ["generic_connector", "sale", "stock", "sale_stock"],
    "data": [
        "security/security.xml",
        "security/ir.model.access.csv",
        "data/ir_cron_data.xml",
        "data/queue_job_function_data.xml",
        "data/product_data.xml",
        "views/product_views.xml",
        "views/customer_views.xml",
        "views/order_views.xml",
        "views/sync_wizard_views.xml",
        "views/backend_views.xml",
        "views/menu_views.xml",
    ],
    "uninstall_hook": "uninstall_hook",
}
