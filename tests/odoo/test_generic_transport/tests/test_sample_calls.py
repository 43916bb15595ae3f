# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from odoo.addons.generic_connector.components.xml_body import read_xml
from odoo.addons.generic_connector.exceptions import (
    CallsSuspended,
    RateLimited,
    ServerError,
    ValidationFailed,
)

from .samples import SampleCase
from .test_calls import BROKEN, SLEEP


class TestSampleCalls(SampleCase):
    def test_own_operations(self):
        self.adapter_name = "sample.operations"
        self.platform.on("POST", "/api/orders/a%2Fb/cancel", {"state": "cancelled"})
        self.platform.on("POST", "/api/stock/search", BROKEN, {"TEA": 4})
        self.platform.on("GET", "/api/orders", (200, [], {"X-Total": "12"}))
        with self.adapter(_retries=1) as adapter, patch(SLEEP):
            self.assertEqual(adapter.cancel("a/b", "late"), {"state": "cancelled"})
            self.assertEqual(adapter.stock(["TEA"]), {"TEA": 4})
            self.assertEqual(adapter.orders_of_today(), 12)
        self.assertEqual(self.platform.received[0].json, {"reason": "late"})

    def test_an_error_inside_a_success(self):
        self.adapter_name = "sample.errors.in.success"
        refusal = {"success": False, "error": {"message": "No such store"}}
        self.platform.on(
            "GET", "/api/account", refusal, {"success": True}, (204, b"", {})
        )
        with self.adapter() as adapter:
            with self.assertRaisesRegex(ValidationFailed, "No such store"):
                adapter.test_connection()
            self.assertEqual(adapter.get("/account"), {"success": True})
            self.assertIsNone(adapter.get("/account"))

    def test_the_platforms_words_and_the_number_of_the_request(self):
        self.adapter_name = "sample.messages"
        body = {"error": {"message": "Too\nlong"}}
        self.platform.on("GET", "/api/account", (422, body, {"X-Request-Id": "r-7"}))
        with self.adapter() as adapter:
            with self.assertRaisesRegex(ValidationFailed, r"Too long \[r-7\]"):
                adapter.test_connection()

    def test_limits(self):
        self.adapter_name = "sample.limits"
        used_up = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "40"}
        self.platform.on("GET", "/api/account", (200, {}, used_up))
        with self.adapter() as adapter:
            adapter.test_connection()
            with self.assertRaises(RateLimited) as caught:
                adapter.test_connection()
        self.assertTrue(30 < caught.exception.seconds <= 40)
        self.assertEqual(len(self.platform.received), 1)

    def test_the_circuit_breaker_opens(self):
        self.adapter_name = "sample.limits"
        self.platform.on("GET", "/api/account", BROKEN)
        with self.adapter() as adapter:
            for error in [ServerError] * 3 + [CallsSuspended]:
                with self.assertRaises(error):
                    adapter.test_connection()
        self.assertEqual(len(self.platform.received), 3)

    def test_a_creation_that_may_be_repeated(self):
        self.adapter_name = "sample.created.once"
        self.platform.on("POST", "/api/orders", BROKEN, {"id": 1})
        with self.adapter(_retries=1) as adapter, patch(SLEEP):
            adapter.create({"name": "x"}, idempotency_key="k-1")
        keys = [call.headers["Idempotency-Key"] for call in self.platform.received]
        self.assertEqual(keys, ["k-1", "k-1"])

    def test_xml_in_and_json_out(self):
        self.adapter_name = "sample.xml.in.json.out"
        self.platform.on("POST", "/api/products", (201, {"product": {"id": 7}}, {}))
        with self.adapter() as adapter:
            self.assertEqual(adapter.create({"name": "Tea & <b>"}), {"id": 7})
        (call,) = self.platform.received
        self.assertEqual(call.headers["Output-Format"], "JSON")
        sent = read_xml(call.body)["prestashop"]["product"]
        self.assertEqual(sent, {"name": "Tea & <b>"})
