# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import MalformedAnswer, NotFound, ValidationFailed
from .graphql_errors import error_in
from .http_answer import Answer
from .paths import ABSENT, read_all, read_path


class GenericGraphqlAdapter(AbstractComponent):
    """One address, to which queries and mutations are posted.

    A connector declares its documents where others declare paths; envelopes are paths
    below ``data``::

        class ShopProductAdapter(Component):
            _name = "shop.product.adapter"
            _inherit = "shop.adapter"
            _apply_on = "shop.product.template"

            _list_query = '''
                query ($first: Int!, $after: String, $query: String) {
                  products(first: $first, after: $after, query: $query) {
                    nodes { id title }
                    pageInfo { hasNextPage endCursor }
                  }
                }'''
            _list_envelope = "products.nodes"  # or "products.edges[].node"
            _pagination = {
                "style": "graphql",
                "page_size": 50,
                "size_parameter": "first",
                "cursor_parameter": "after",
                "connection": "products",
            }
            _read_query = "query ($id: ID!) { product(id: $id) { id title } }"
            _record_envelope = "product"
            _create_mutation = '''
                mutation ($input: ProductInput!) {
                  productCreate(input: $input) {
                    product { id title }
                    userErrors { field message }
                  }
                }'''
            _create_envelope = "productCreate.product"
    """

    _name = "generic.graphql.adapter"
    _inherit = "generic.adapter"

    _graphql_path = "/graphql"
    _test_query = "{ __typename }"
    _list_query = None
    _read_query = None
    _create_mutation = None
    _update_mutation = None
    _delete_mutation = None
    #: Where the answer to a creation or change has the record
    _create_envelope = None
    _update_envelope = None
    #: Variables for a record's id and for its values
    _id_variable = "id"
    _input_variable = "input"
    #: Member of a mutation's payload with what it refuses
    _user_errors = "userErrors"
    _error_message_path = "errors[0].message"

    def query(self, document, variables=None, full=False):
        """Return the data of a query; it may be repeated when its answer was lost."""
        return self._post_document(document, variables, full=full, repeatable=True)

    def mutate(self, document, variables=None, idempotency_key=None):
        """Return the data of a mutation.

        :raise ValidationFailed: where its payload lists user errors
        """
        data = self._post_document(document, variables, idempotency_key=idempotency_key)
        refusals = [
            refusal
            for payload in data.values()
            if isinstance(payload, dict)
            for refusal in payload.get(self._user_errors) or []
        ]
        if refusals:
            texts = (str(refusal.get("message")) for refusal in refusals)
            raise ValidationFailed(
                _("The platform refuses the data. %s", "; ".join(texts)[:500])
            )
        return data

    def _post_document(self, document, variables, **options):
        body = {"query": document, "variables": variables or {}}
        return self.make_request("POST", self._graphql_path, data=body, **options)

    def _read_answer(self, response):
        """Return the data; errors inside a success are errors."""
        answer = super()._read_answer(response)
        if not isinstance(answer.body, dict):
            raise MalformedAnswer(_("The platform's answer is no GraphQL."))
        if answer.body.get("errors"):
            raise error_in(answer.body)
        data = answer.body.get("data")
        if not isinstance(data, dict):
            raise MalformedAnswer(_("The platform's answer lacks “%s”.", "data"))
        return Answer(data, answer.headers)

    def test_connection(self):
        self.query(self._test_query)
        return True

    def _request_list(self, path, params):
        return self.query(self._list_query, params, full=True)

    def _open(self, body, envelope, kind):
        if kind is list and "[]" in (envelope or ""):
            return read_all(body, envelope)
        if envelope and read_path(body, envelope) in (None, ABSENT) and kind is dict:
            raise NotFound(_("The platform has no such record."))
        return super()._open(body, envelope, kind)

    # pylint: disable=method-required-super
    def read(self, external_id):
        data = self.query(self._read_query, {self._id_variable: external_id})
        record = self._open(data, self._record_envelope, dict)
        return self._with_children([record])[0]

    # pylint: disable=method-required-super
    def create(self, data, idempotency_key=None):
        variables = {self._input_variable: data}
        answer = self.mutate(self._create_mutation, variables, idempotency_key)
        return self._open(answer, self._create_envelope, dict)

    # pylint: disable=method-required-super
    def write(self, external_id, data):
        variables = {self._id_variable: external_id, self._input_variable: data}
        answer = self.mutate(self._update_mutation, variables)
        return self._open(answer, self._update_envelope, dict)

    # pylint: disable=method-required-super
    def unlink(self, external_id):
        return self.mutate(self._delete_mutation, {self._id_variable: external_id})
