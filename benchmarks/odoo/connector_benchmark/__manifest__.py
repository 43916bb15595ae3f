# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Generic Connector: Benchmarks",
    "summary": "What the framework is measured with and against; never install it",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "author": "Bindery",
    "website": "https://github.com/bindery/bindery",
    "category": "Hidden/Tests",
    "depends": ["shopify_connector"],
    "data": ["security/ir.model.access.csv"],
}
