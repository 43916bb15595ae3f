# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import time
from decimal import Decimal
from email.utils import formatdate
from unittest.mock import patch

from odoo.addons.generic_connector.exceptions import (
    ConfigurationError,
    MalformedAnswer,
    NetworkError,
    RateLimited,
    ServerError,
    ValidationFailed,
)

from .common import TransportCase

BROKEN = (502, {"message": "ouch"}, {})
SLEEP = "odoo.addons.generic_connector.components.http.time.sleep"
WAIT = "odoo.addons.generic_connector.components.http_limits.time.sleep"


def drip(request):
    """Send an answer in drops that never trip the read time-out."""
    handler = request.handler
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    try:
        while True:
            handler.wfile.write(b" ")
            time.sleep(0.05)
    except OSError:
        return None


def hang(request):
    time.sleep(2)
    request.handler.close_connection = True


def cut_off(request):
    handler = request.handler
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"things": [')
    handler.close_connection = True


class TestCalls(TransportCase):
    def failure(self, error, *answers, path="/things", **attributes):
        self.platform.on("GET", path, *answers)
        with self.assertRaises(error) as caught:
            self.get(path, **attributes)
        return caught.exception

    def test_numbers_with_a_point_stay_exact(self):
        self.platform.on("GET", "/things", b'{"price": 0.10}')
        self.assertEqual(self.get(), {"price": Decimal("0.10")})

    def test_an_answer_without_a_body(self):
        self.platform.on("GET", "/things", (204, b"", {}))
        self.assertIsNone(self.get())

    def test_an_answer_in_drops_is_cut_off(self):
        started = time.monotonic()
        error = self.failure(NetworkError, drip, _call_timeout=0.5, _read_timeout=5)
        self.assertIn("too long", str(error))
        self.assertLess(time.monotonic() - started, 5)

    def test_no_answer_in_time(self):
        error = self.failure(NetworkError, hang, _read_timeout=0.2)
        self.assertIn("in time", str(error))

    def test_a_truncated_answer(self):
        self.failure(NetworkError, cut_off)

    def test_an_answer_of_another_format(self):
        self.failure(MalformedAnswer, b"<html>Maintenance</html>")

    def test_an_answer_that_is_too_large(self):
        self.failure(MalformedAnswer, b"[" + b" " * 5000, _maximum_answer_bytes=1000)

    def test_a_redirect_is_not_followed(self):
        elsewhere = {"Location": "http://127.0.0.1:1/steal"}
        self.failure(ConfigurationError, (302, b"", elsewhere))

    def test_an_address_without_scheme(self):
        self.backend.url = "shop.example.com"
        with self.assertRaisesRegex(ConfigurationError, "shop.example.com"):
            self.get()

    def test_a_wait_in_seconds_or_until_a_date(self):
        seconds = self.failure(RateLimited, (429, {}, {"Retry-After": "40"})).seconds
        self.assertEqual(seconds, 40)
        self.env.cr.execute("UPDATE generic_rate_limit SET paused_until = NULL")
        moment = formatdate(time.time() + 40, usegmt=True)
        waiting = (503, {}, {"Retry-After": moment})
        seconds = self.failure(RateLimited, waiting).seconds
        self.assertTrue(37 < seconds <= 40)

    def test_reading_is_repeated_within_the_call(self):
        self.platform.on("GET", "/things", BROKEN, hang, [7])
        with patch(SLEEP) as sleep:
            answer = self.get(_retries=2, _read_timeout=0.2)
        self.assertEqual(answer, [7])
        self.assertEqual(len(self.platform.received), 3)
        waits = [call.args[0] for call in sleep.call_args_list]
        self.assertTrue(all(0 <= wait <= 3 for wait in waits), waits)

    def test_not_for_ever(self):
        with patch(SLEEP):
            self.failure(ServerError, BROKEN, _retries=1)
        self.assertEqual(len(self.platform.received), 2)

    def test_creating_is_not_repeated(self):
        self.platform.on("POST", "/things", BROKEN, {"id": 1})
        with self.adapter(_retries=2) as adapter:
            with self.assertRaises(ServerError):
                adapter.create({"name": "x"})
        self.assertEqual(len(self.platform.received), 1)

    def test_creating_is_repeated_where_the_platform_knows_the_key(self):
        self.platform.on("POST", "/things", BROKEN, {"id": 1})
        with self.adapter(_retries=2, _idempotency_header="Idempotency-Key") as adapter:
            with patch(SLEEP):
                adapter.create({"name": "x"}, idempotency_key="k-1")
        keys = [call.headers["Idempotency-Key"] for call in self.platform.received]
        self.assertEqual(keys, ["k-1", "k-1"])

    def test_a_key_says_nothing_to_a_platform_without_the_header(self):
        self.platform.on("POST", "/things", BROKEN)
        with self.adapter(_retries=2) as adapter:
            with self.assertRaises(ServerError):
                adapter.create({"name": "x"}, idempotency_key="k-1")
        self.assertEqual(len(self.platform.received), 1)

    def test_a_final_error_is_not_repeated(self):
        self.failure(ValidationFailed, (422, {"message": "no name"}, {}), _retries=2)
        self.assertEqual(len(self.platform.received), 1)

    def test_a_long_wait_is_left_to_the_queue(self):
        self.failure(RateLimited, (429, {}, {"Retry-After": "60"}), _retries=2)
        self.assertEqual(len(self.platform.received), 1)

    def wait(self, **attributes):
        with self.adapter(**attributes) as adapter:
            with patch(WAIT) as sleep:
                adapter._admit()
        return sleep.call_args.args[0]

    def test_slows_before_the_platform_refuses(self):
        limits = {
            "_usage_header": "X-Call-Limit",
            "_rate_capacity": 40,
            "_rate_per_second": 2,
        }
        self.platform.on("GET", "/things", (200, [], {"X-Call-Limit": "12/40"}))
        self.get(**limits)
        self.assertEqual(self.wait(**limits), 0)
        self.platform.on("GET", "/things", (200, [], {"X-Call-Limit": "40/40"}))
        self.get(**limits)
        self.assertTrue(0.3 < self.wait(**limits) <= 0.5)

    def test_an_operation_with_a_limit_of_its_own(self):
        limits = {
            "_operation_rates": {"GET /things/{id}/parts": (1, 0.1)},
            "_rate_header": "X-Rate",
        }
        self.platform.on("GET", "/things/7/parts", (200, [], {"X-Rate": "0.5"}))
        self.platform.on("GET", "/things/8/parts", [])
        self.platform.on("GET", "/things", [])
        self.get("/things/7/parts", **limits)
        self.get("/things", **limits)
        self.get("/things", **limits)
        with patch(WAIT) as sleep:
            self.get("/things/8/parts", **limits)
        self.assertTrue(1.5 < sleep.call_args.args[0] <= 2.0)

    def test_slows_without_a_limit_of_our_own(self):
        limits = {"_usage_header": "X-Call-Limit"}
        self.platform.on("GET", "/things", (200, [], {"X-Call-Limit": "9/10"}))
        self.get(**limits)
        self.assertTrue(0.7 < self.wait(**limits) <= 1.0)

    def test_the_calls_left_are_spread_over_the_time_to_the_reset(self):
        limits = {"_remaining_header": "X-Left", "_reset_header": "X-Reset"}
        self.platform.on("GET", "/things", (200, [], {"X-Left": "4", "X-Reset": "10"}))
        self.get(**limits)
        self.assertTrue(1.7 < self.wait(**limits) <= 2.0)
        moment = str(int(time.time()) + 60)
        gone = (200, [], {"X-Left": "0", "X-Reset": moment})
        self.platform.on("GET", "/things", gone)
        self.get(**limits)
        with self.assertRaises(RateLimited) as caught:
            self.wait(**limits)
        self.assertTrue(55 < caught.exception.seconds <= 60)

    def test_headers_that_make_no_sense_are_ignored(self):
        limits = {
            "_usage_header": "X-Call-Limit",
            "_remaining_header": "X-Left",
            "_reset_header": "X-Reset",
        }
        for usage, left, reset in (
            ("40", "few", "soon"),
            ("1/0", "", "-5"),
            ("", "1", "nan"),
        ):
            headers = {"X-Call-Limit": usage, "X-Left": left, "X-Reset": reset}
            self.platform.on("GET", "/things", (200, [], headers))
            self.get(**limits)
            self.assertEqual(self.wait(**limits), 0)
