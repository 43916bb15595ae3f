# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Generic Connector",
    "summary": "Framework for connectors: bindings, adapters, mappers, importers, exporters",
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
    "external_dependencies": {"python": ["requests"]},
    "data": [],
    "installable": True,
}
