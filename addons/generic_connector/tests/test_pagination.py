# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tests.common import BaseCase

from ..components import pagination, pagination_cursor
from ..components.http_answer import Answer
from ..exceptions import MalformedAnswer

PAGE = {"page_size": 2, "size_parameter": "limit", "page_parameter": "page"}
OFFSET = {"page_size": 2, "size_parameter": "limit", "offset_parameter": "start"}
CURSOR = {
    "page_size": 2,
    "size_parameter": "limit",
    "cursor_parameter": "after",
    "cursor_path": "paging.next",
    "cursor_excludes_filters": True,
}


class TestPagination(BaseCase):
    def style(self, kind):
        return kind(None)

    def test_page_numbers(self):
        style = self.style(pagination.PageNumber)
        self.assertEqual(
            style.parameters(PAGE, {"f": 1}, None), {"f": 1, "page": 1, "limit": 2}
        )
        self.assertEqual(style.next_cursor(PAGE, None, [1], "3"), "4")
        self.assertIsNone(style.next_cursor(PAGE, None, [], "3"))

    def test_a_total_ends_numbered_pages(self):
        style = self.style(pagination.PageNumber)
        options = dict(PAGE, total_path="meta.total")
        answer = Answer({"meta": {"total": 5}}, {})
        # The platform may put fewer on a page than it is asked for.
        second = style.next_cursor(options, answer, [1, 2], None)
        self.assertEqual(style.parameters(options, {}, second)["page"], 2)
        third = style.next_cursor(options, answer, [3], second)
        fourth = style.next_cursor(options, answer, [4], third)
        self.assertEqual(style.parameters(options, {}, fourth)["page"], 4)
        self.assertIsNone(style.next_cursor(options, answer, [5], fourth))

    def test_a_number_of_pages_ends_them(self):
        style = self.style(pagination.PageNumber)
        options = dict(PAGE, pages_path="pages")
        answer = Answer({"pages": 3}, {})
        self.assertEqual(style.next_cursor(options, answer, [1], "2"), "3")
        self.assertIsNone(style.next_cursor(options, answer, [1], "3"))

    def test_an_absent_link_to_more_ends_them(self):
        style = self.style(pagination.PageNumber)
        options = dict(PAGE, more_path="next")
        self.assertEqual(
            style.next_cursor(options, Answer({"next": "x"}, {}), [1], "1"), "2"
        )
        for body in ({"next": None}, {}, []):
            self.assertIsNone(style.next_cursor(options, Answer(body, {}), [1], "1"))

    def test_offset_and_size_in_one_parameter(self):
        style = self.style(pagination.Offset)
        options = {
            "page_size": 2,
            "size_parameter": "limit",
            "window": "{offset},{size}",
        }
        self.assertEqual(
            style.parameters(options, {"f": 1}, "4"), {"f": 1, "limit": "4,2"}
        )

    def test_offsets(self):
        style = self.style(pagination.Offset)
        self.assertEqual(style.parameters(OFFSET, {}, "4"), {"start": 4, "limit": 2})
        self.assertEqual(style.next_cursor(OFFSET, None, [1], "4"), "5")
        self.assertIsNone(style.next_cursor(OFFSET, None, [], "4"))

    def test_cursors_in_the_body(self):
        asking = self.style(pagination_cursor.Cursor)
        first = asking.parameters(CURSOR, {"f": 1}, None)
        self.assertEqual(first, {"f": 1, "limit": 2})
        self.assertEqual(
            asking.parameters(CURSOR, {"f": 1}, "x"), {"after": "x", "limit": 2}
        )
        style = self.style(pagination_cursor.BodyCursor)
        answer = Answer({"paging": {"next": "y"}}, {})
        self.assertEqual(style.next_cursor(CURSOR, answer, [1], "x"), "y")
        self.assertIsNone(style.next_cursor(CURSOR, Answer({}, {}), [1], "x"))

    def test_cursors_in_an_address_in_the_body(self):
        style = self.style(pagination_cursor.BodyCursor)
        answer = Answer({"paging": {"next": "https://evil.example/?after=a%2Bb"}}, {})
        self.assertEqual(style.next_cursor(CURSOR, answer, [1], "x"), "a+b")
        answer = Answer({"paging": {"next": "https://shop.example/?page=2"}}, {})
        with self.assertRaises(MalformedAnswer):
            style.next_cursor(CURSOR, answer, [1], "x")

    def test_link_headers(self):
        style = self.style(pagination_cursor.LinkHeader)
        link = (
            '<https://evil.example/a?after=back>; rel="previous", '
            '<https://evil.example/a?limit=2&after=a%2Bb>; rel="next"'
        )
        answer = Answer([], {"Link": link})
        self.assertEqual(style.next_cursor(CURSOR, answer, [1], None), "a+b")
        self.assertIsNone(style.next_cursor(CURSOR, Answer([], {}), [1], None))
        with self.assertRaises(MalformedAnswer):
            style.next_cursor(
                CURSOR, Answer([], {"Link": '<https://x/?a=1>; rel="next"'}), [1], None
            )
