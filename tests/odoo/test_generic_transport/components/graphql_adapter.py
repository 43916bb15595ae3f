# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class TransportGraphqlAdapter(Component):
    _name = "transport.graphql.adapter"
    _inherit = "generic.graphql.adapter"
    _collection = "transport.backend"
    _apply_on = "transport.backend"

    _auth = {"scheme": "bearer", "secret": "token"}
    _pagination = {
        "style": "graphql",
        "page_size": 2,
        "size_parameter": "first",
        "cursor_parameter": "after",
        "connection": "things",
    }
    _list_query = """
        query ($first: Int!, $after: String, $filter: String) {
          things(first: $first, after: $after, query: $filter) {
            nodes { id name }
            pageInfo { hasNextPage endCursor }
          }
        }"""
    _list_envelope = "things.nodes"
    _read_query = "query ($id: ID!) { thing(id: $id) { id name } }"
    _record_envelope = "thing"
    _create_mutation = """
        mutation ($input: ThingInput!) {
          thingCreate(input: $input) { thing { id } userErrors { field message } }
        }"""
    _create_envelope = "thingCreate.thing"
    _update_mutation = """
        mutation ($id: ID!, $input: ThingInput!) {
          thingUpdate(id: $id, input: $input) { thing { id } userErrors { message } }
        }"""
    _update_envelope = "thingUpdate.thing"
    _delete_mutation = """
        mutation ($id: ID!) { thingDelete(id: $id) { userErrors { message } } }"""
    _modified_since_parameter = "filter"
    _modified_since_template = "updated_at:>'{since}'"
