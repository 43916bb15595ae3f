# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Acme Connector",
    "summary": "Hand-written connector from which the references take their samples",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "author": "Bindery",
    "website": "https://github.com/bindery/bindery",
    "category": "Hidden/Tests",
    "depends": ["generic_connector"],
    "data": [
        "security/security.xml",
        "security/ir.model.access.csv",
        "data/ir_cron_data.xml",
        "data/queue_job_function_data.xml",
        "views/backend_views.xml",
        "views/contact_views.xml",
        "views/menu_views.xml",
    ],
}
