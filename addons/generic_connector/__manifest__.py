# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Generic Connector",
    "summary": "Framework for connectors: bindings, adapters, importers, exporters",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "author": "Bindery",
    "website": "https://github.com/bindery/bindery",
    "category": "Connector",
    "depends": [
        "connector_base_backend",
        "connector",
        "component",
        "component_event",
        "queue_job",
    ],
    "external_dependencies": {"python": ["cryptography", "lxml", "requests", "zeep"]},
    "data": [
        "security/generic_connector_security.xml",
        "security/ir.model.access.csv",
        "data/ir_cron_data.xml",
        "data/queue_job_function_data.xml",
        "views/generic_backend_views.xml",
        "views/generic_backend_connection_views.xml",
        "views/generic_oauth_templates.xml",
        "views/generic_request_log_views.xml",
        "views/generic_sync_run_views.xml",
        "views/generic_sync_failure_views.xml",
        "views/generic_webhook_views.xml",
        "views/generic_connector_menu_views.xml",
        "wizards/generic_sync_wizard_views.xml",
    ],
}
