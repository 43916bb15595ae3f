# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Connector Base Backend",
    "summary": "One list of backends and one export wizard for all connectors",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "author": "Bindery",
    "website": "https://github.com/bindery/bindery",
    "category": "Connector",
    "depends": ["base", "connector", "queue_job"],
    "data": [
        "security/connector_security.xml",
        "security/ir.model.access.csv",
        "views/connector_base_backend_views.xml",
        "views/connector_menu_views.xml",
        "wizards/connector_export_wizard_views.xml",
    ],
}
