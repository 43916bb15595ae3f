# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from datetime import datetime

from .samples import SampleCase


class TestSampleLists(SampleCase):
    def pages(self, adapter_name, *answers, since=None):
        """Return the records of all pages, and the query of each call."""
        self.adapter_name = adapter_name
        self.platform.on("GET", "/api/orders", *answers)
        with self.adapter() as adapter:
            records = list(adapter.fetch_all(adapter.modified_since(since)))
        return records, [call.query for call in self.platform.calls("/api/orders")]

    def test_numbered_pages(self):
        records, queries = self.pages(
            "sample.numbered.pages",
            {"data": {"items": [1], "pages": 2}},
            {"data": {"items": [2], "pages": 2}},
        )
        self.assertEqual(records, [1, 2])
        self.assertEqual([query["page"] for query in queries], ["1", "2"])
        self.assertEqual(queries[0]["per_page"], "100")

    def test_offset(self):
        records, queries = self.pages(
            "sample.offset",
            {"orders": [1, 2], "total": 3},
            {"orders": [3], "total": 3},
        )
        self.assertEqual(records, [1, 2, 3])
        self.assertEqual([query["offset"] for query in queries], ["0", "2"])

    def test_window_and_a_filter_in_the_platforms_own_time(self):
        self.backend.timezone = "Europe/Paris"
        records, queries = self.pages(
            "sample.window", {"orders": [1]}, [], since=datetime(2024, 1, 2, 3)
        )
        self.assertEqual(records, [1])
        self.assertEqual([query["limit"] for query in queries], ["0,50", "1,50"])
        self.assertEqual(
            queries[0]["filter[date_upd]"], "[2024-01-02 04:00:00,9999-12-31 00:00:00]"
        )
        self.assertEqual(queries[0]["date"], "1")

    def test_cursor(self):
        records, queries = self.pages(
            "sample.cursor",
            {"results": [1], "paging": {"next": {"after": "x/2"}}},
            {"results": [2]},
        )
        self.assertEqual(records, [1, 2])
        self.assertEqual(queries, [{"limit": "100"}, {"limit": "100", "after": "x/2"}])

    def test_filter_in_a_header(self):
        __, queries = self.pages(
            "sample.since.in.header", {"orders": []}, since=datetime(2024, 1, 2, 3)
        )
        self.assertEqual(queries, [{}])
        headers = self.platform.received[0].headers
        self.assertEqual(headers["If-Modified-Since"], "2024-01-02T03:00:00")

    def search(self, *answers):
        """Return the records of all pages since 1970, and the body of each call."""
        self.adapter_name = "sample.search"
        self.platform.on("POST", "/api/orders/search", *answers)
        with self.adapter() as adapter:
            filters = adapter.modified_since(datetime(1970, 1, 1, 0, 0, 1))
            records = [record["id"] for record in adapter.fetch_all(filters)]
        calls = self.platform.calls("/api/orders/search")
        return records, [call.json for call in calls]

    def order(self, number, second):
        return {"id": number, "changed": "1970-01-01T00:00:%02d.5Z" % second}

    def test_a_search_takes_its_filter_in_the_body(self):
        records, bodies = self.search({"results": [self.order(1, 1)]})
        self.assertEqual(records, [1])
        body = {
            "fields": ["id", "changed"],
            "filters": [{"value": "1000", "name": "changed"}],
            "sort": "changed",
            "limit": 100,
        }
        self.assertEqual(bodies, [body])

    def test_a_page_of_a_search_begins_at_the_last_moment_of_the_one_before(self):
        more = {"next": {"after": "2"}}
        records, bodies = self.search(
            {"results": [self.order(1, 1), self.order(2, 1)], "paging": more},
            {"results": [self.order(3, 1), self.order(4, 3)], "paging": more},
            {"results": [self.order(4, 3), self.order(5, 4)], "paging": more},
            {"results": []},
        )
        self.assertEqual(records, [1, 2, 3, 4, 4, 5])
        asked = [(body["filters"][0]["value"], body.get("after")) for body in bodies]
        # Only where all of a page is of one moment, the page is counted.
        self.assertEqual(
            asked, [("1000", None), ("1000", "2"), ("3000", None), ("4000", None)]
        )

    def test_everything_is_listed_and_not_searched(self):
        records, queries = self.pages("sample.search", {"results": [1]})
        self.assertEqual(records, [1])
        self.assertEqual(queries, [{"fields": "id,changed", "limit": "100"}])

    def test_children(self):
        self.adapter_name = "sample.children"
        listed = [{"id": 1, "variants": [11]}, {"id": 2, "variants": []}]
        self.platform.on("GET", "/api/products", {"data": listed})
        children = {"data": [{"id": 11, "sku": "TEA"}]}
        self.platform.on("GET", "/api/products/1/variants", children)
        with self.adapter() as adapter:
            first, second = adapter.fetch_page().records
        self.assertEqual(first["variants"], children["data"])
        self.assertEqual(second["variants"], [])
        self.assertEqual(len(self.platform.received), 2)
