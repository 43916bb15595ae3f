# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Generic Connector: Transport Tests",
    "summary": "Tests of the calls to platforms; for tests only",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "author": "Bindery",
    "website": "https://github.com/bindery/bindery",
    "category": "Hidden/Tests",
    "depends": ["generic_connector"],
    "data": ["security/ir.model.access.csv", "views/transport_backend_views.xml"],
}
