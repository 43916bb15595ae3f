# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tests.common import BaseCase

from .. import exceptions
from ..components.http_errors import error_for, message_in_body, retry_after
from ..components.import_item import payload_checksum


class TestHttpErrors(BaseCase):
    def test_says_whether_a_retry_helps(self):
        kinds = {
            400: exceptions.ValidationFailed,
            401: exceptions.AuthenticationError,
            403: exceptions.PermissionDenied,
            404: exceptions.NotFound,
            302: exceptions.ConfigurationError,
            408: exceptions.ServerError,
            422: exceptions.ValidationFailed,
            429: exceptions.RateLimited,
            500: exceptions.ServerError,
            503: exceptions.ServerError,
        }
        for status, kind in kinds.items():
            self.assertIs(type(error_for(status, "")), kind, status)

    def test_retry_after_is_a_number_or_a_date(self):
        self.assertEqual(retry_after("2.5"), 2.5)
        self.assertEqual(retry_after("0"), 1.0)
        self.assertEqual(retry_after("Tue, 05 Mar 2024 10:00:00 GMT"), 1.0)
        for senseless in ("soon", "nan", "inf", "-inf"):
            self.assertIsNone(retry_after(senseless), senseless)
        self.assertIsNone(retry_after(None))

    def test_a_wait_is_passed_to_the_queue(self):
        error = error_for(503, "", wait=7)
        self.assertEqual((error.seconds, error.ignore_retry), (7, True))

    def test_messages_of_any_shape_become_one_line(self):
        self.assertEqual(message_in_body({"errors": "No\nway"}, "errors"), "No way")
        self.assertEqual(
            message_in_body({"errors": {"title": ["is blank", "is bad"]}}, "errors"),
            "title: is blank, is bad",
        )
        self.assertEqual(message_in_body({}, "errors"), "")
        either = ("error.message", "detail")
        self.assertEqual(
            message_in_body({"detail": "Invalid page."}, either), "Invalid page."
        )
        self.assertEqual(message_in_body({"error": {"message": "No"}}, either), "No")
        self.assertEqual(message_in_body({}, either), "")
        self.assertEqual(message_in_body(None, "errors"), "")
        long = message_in_body({"errors": "x" * 9999}, "errors")
        self.assertLessEqual(len(long), 500)

    def test_a_checksum_knows_content_not_order(self):
        payload = {"a": 1, "b": {"c": 2, "d": 3}, "at": 1}
        turned = {"b": {"d": 3, "c": 2}, "at": 2, "a": 1}
        one = payload_checksum(payload, ignored={"at"})
        same = payload_checksum(turned, ignored={"at"})
        self.assertEqual(one, same)
        self.assertNotEqual(one, payload_checksum({"a": 1}))
        self.assertNotEqual(payload_checksum({}, salt=1), payload_checksum({}, salt=2))
