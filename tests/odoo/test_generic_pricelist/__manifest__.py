# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

{
    "name": "Generic Connector: Tests of Pricelists",
    "summary": "Prices that a BeatRoute connector sends; for tests only",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "author": "Bindery",
    "website": "https://github.com/bindery/bindery",
    "category": "Hidden/Tests",
    "depends": ["beatroute_connector"],
}
