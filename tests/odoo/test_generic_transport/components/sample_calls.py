# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Calls beyond lists and records, from which the reference on APIs takes samples."""

from odoo.addons.component.core import Component
from odoo.addons.generic_connector.components.http_errors import error_for


class Operations(Component):
    _name = "sample.operations"
    _inherit = "sample.adapter"

    def cancel(self, external_id, reason):
        """Cancel an order: POST /orders/{id}/cancel"""
        path = self._path("/orders/{id}/cancel", external_id)
        return self.post(path, data={"reason": reason})

    def stock(self, skus):
        """Return the stock of several products: POST /stock/search, which only reads"""
        return self.post("/stock/search", data={"skus": skus}, repeatable=True)

    def orders_of_today(self):
        """Return the number of orders of today, which only a header tells."""
        answer = self.get("/orders", params={"per_page": 1}, full=True)
        return int(answer.headers["X-Total"])


class ErrorsInSuccess(Component):
    _name = "sample.errors.in.success"
    _inherit = "sample.adapter"

    def _read_answer(self, response):
        """Take an answer for a refusal that says so in its body alone."""
        answer = super()._read_answer(response)
        if answer.body and answer.body.get("success") is False:
            raise error_for(422, answer.body["error"]["message"])
        return answer


class Messages(Component):
    _name = "sample.messages"
    _inherit = "sample.adapter"

    _error_message_path = "error.message"
    _request_id_header = "X-Request-Id"


class Limits(Component):
    _name = "sample.limits"
    _inherit = "sample.adapter"

    _rate_capacity = 60
    _rate_per_second = 1
    _remaining_header = "X-RateLimit-Remaining"
    _reset_header = "X-RateLimit-Reset"
    _breaker_failures = 3
    _breaker_seconds = 60
    _read_timeout = 20
    _call_timeout = 120


class CreatedOnce(Component):
    _name = "sample.created.once"
    _inherit = "sample.adapter"

    _create_path = "/orders"
    _idempotency_header = "Idempotency-Key"


class XmlInJsonOut(Component):
    _name = "sample.xml.in.json.out"
    _inherit = "sample.adapter"

    _body_format = "xml"
    _create_path = "/products"
    _body_envelope = "prestashop.product"
    _record_envelope = "product"
    _error_message_path = "errors[0].message"

    def get_api_headers(self):
        headers = super().get_api_headers()
        headers["Output-Format"] = "JSON"
        return headers
