# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from datetime import datetime
from unittest.mock import patch

from odoo.addons.generic_connector.exceptions import (
    AuthenticationError,
    MalformedAnswer,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
    ValidationFailed,
)

from .common import TransportCase

SLEEP = "odoo.addons.generic_connector.components.http.time.sleep"


class TestGraphql(TransportCase):
    adapter_name = "transport.graphql.adapter"

    def answer(self, *answers):
        self.platform.on("POST", "/graphql", *answers)

    def page(self, *names, cursor=None):
        nodes = [{"id": "gid/" + name, "name": name} for name in names]
        info = {"hasNextPage": bool(cursor), "endCursor": cursor}
        return {"data": {"things": {"nodes": nodes, "pageInfo": info}}}

    def error(self, code, message="ouch", **extensions):
        errors = [{"message": message, "extensions": {"code": code}}]
        return dict({"data": None, "errors": errors}, **extensions)

    def sent(self):
        return [call.json["variables"] for call in self.platform.received]

    def test_reads_all_pages_of_a_connection(self):
        self.answer(self.page("a", "b", cursor="c/2"), self.page("c"))
        with self.adapter() as adapter:
            records = list(adapter.fetch_all())
        self.assertEqual([record["name"] for record in records], ["a", "b", "c"])
        self.assertEqual(
            self.sent(), [{"first": 2, "after": None}, {"first": 2, "after": "c/2"}]
        )
        call = self.platform.received[0]
        self.assertEqual(call.headers["Authorization"], "Bearer t0ken")
        self.assertIn("pageInfo", call.json["query"])

    def test_reads_edges(self):
        edges = [{"node": {"id": 1}}, {"node": {"id": 2}}]
        things = {"edges": edges, "pageInfo": {"hasNextPage": False}}
        self.answer({"data": {"things": things}})
        with self.adapter(_list_envelope="things.edges[].node") as adapter:
            page = adapter.fetch_page()
        self.assertEqual(page.records, [{"id": 1}, {"id": 2}])
        self.assertIsNone(page.next_cursor)

    def test_asks_for_what_changed(self):
        self.answer(self.page())
        with self.adapter() as adapter:
            adapter.fetch_page(adapter.modified_since(datetime(2024, 1, 2)))
        self.assertEqual(self.sent()[0]["filter"], "updated_at:>'2024-01-02T00:00:00Z'")

    def test_a_page_without_cursor_does_not_begin_anew(self):
        broken = self.page("a", cursor="x")
        broken["data"]["things"]["pageInfo"]["endCursor"] = None
        self.answer(broken)
        with self.adapter() as adapter, self.assertRaises(MalformedAnswer):
            adapter.fetch_page()

    def test_values_are_variables(self):
        self.answer({"data": {"thingCreate": {"thing": {"id": 7}, "userErrors": []}}})
        hostile = {"name": '") { secrets } #'}
        with self.adapter() as adapter:
            self.assertEqual(adapter.create(hostile), {"id": 7})
        self.assertEqual(self.sent(), [{"input": hostile}])
        self.assertNotIn("secrets", self.platform.received[0].json["query"])

    def test_changes_and_deletes(self):
        self.answer(
            {"data": {"thingUpdate": {"thing": {"id": 7}, "userErrors": []}}},
            {"data": {"thingDelete": {"userErrors": []}}},
        )
        with self.adapter() as adapter:
            self.assertEqual(adapter.write("7", {"name": "x"}), {"id": 7})
            adapter.unlink("7")
        self.assertEqual(
            self.sent(), [{"id": "7", "input": {"name": "x"}}, {"id": "7"}]
        )

    def test_user_errors_are_refusals(self):
        errors = [{"field": ["name"], "message": "is taken"}, {"message": "is bad"}]
        self.answer({"data": {"thingCreate": {"thing": None, "userErrors": errors}}})
        with self.adapter() as adapter:
            with self.assertRaisesRegex(ValidationFailed, "is taken; is bad"):
                adapter.create({})

    def test_a_record_that_is_not_there(self):
        self.answer({"data": {"thing": None}})
        with self.adapter() as adapter, self.assertRaises(NotFound):
            adapter.read("7")

    def test_errors_inside_a_success(self):
        for code, kind in (
            ("ACCESS_DENIED", PermissionDenied),
            ("NOT_FOUND", NotFound),
            ("INTERNAL_SERVER_ERROR", ServerError),
            ("BAD_USER_INPUT", ValidationFailed),
            (None, ValidationFailed),
            ("UNAUTHENTICATED", AuthenticationError),
        ):
            self.answer(self.error(code))
            with self.adapter() as adapter:
                with self.assertRaisesRegex(kind, "ouch"):
                    adapter.query("{ x }")
        self.assertEqual(self.breaker().state, "stopped")

    def test_a_query_that_must_wait(self):
        cost = {
            "requestedQueryCost": 500,
            "throttleStatus": {"currentlyAvailable": 100, "restoreRate": 50.0},
        }
        self.answer(self.error("THROTTLED", extensions={"cost": cost}))
        with self.adapter() as adapter:
            with self.assertRaises(RateLimited) as caught:
                adapter.query("{ x }")
        self.assertEqual(caught.exception.seconds, 8.0)

    def test_queries_are_repeated_and_mutations_not(self):
        broken = (502, b"", {})
        self.answer(broken, self.page("a"))
        with self.adapter(_retries=1) as adapter, patch(SLEEP):
            adapter.fetch_page()
        self.answer(broken)
        with self.adapter(_retries=1) as adapter, self.assertRaises(ServerError):
            adapter.create({})
        self.assertEqual(len(self.platform.received), 3)

    def test_answers_that_are_none(self):
        for body in (b"[]", b"{}", b'{"data": []}', b'"x"', b"<html>"):
            self.answer(body)
            with self.adapter() as adapter, self.assertRaises(MalformedAnswer):
                adapter.query("{ x }")

    def test_testing_the_connection(self):
        self.answer({"data": {"__typename": "Query"}})
        with self.adapter() as adapter:
            self.assertTrue(adapter.test_connection())
