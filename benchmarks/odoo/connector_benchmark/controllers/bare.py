# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import SUPERUSER_ID, http
from odoo.http import request


class BareController(http.Controller):
    """The least that a webhook needs: one row is inserted, nothing is looked up."""

    @http.route(
        "/connector_benchmark/bare",
        type="http",
        auth="none",
        csrf=False,
        methods=["POST"],
        save_session=False,
    )
    def bare(self, **kwargs):
        body = request.httprequest.get_data(as_text=True)
        rows = request.env(user=SUPERUSER_ID)["connector.benchmark.row"]
        rows.create({"payload": body})
        return request.make_json_response({"status": "accepted"})
