# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tests.common import BaseCase

from ..components.paths import (
    ABSENT,
    lay_over,
    read_all,
    read_path,
    without_null,
    write_path,
)


class TestPaths(BaseCase):
    def test_reads_members_and_positions(self):
        record = {"a": {"b": 1}, "list": [{"c": 2}]}
        self.assertEqual(read_path(record, "a.b"), 1)
        self.assertEqual(read_path(record, "list[0].c"), 2)

    def test_missing_is_not_null(self):
        self.assertIs(read_path({"a": {}}, "a.b"), ABSENT)
        self.assertIs(read_path({"list": []}, "list[0].c"), ABSENT)
        self.assertIs(read_path({"a": None}, "a.b"), None)
        self.assertIs(read_path({"a": "text"}, "a.b"), ABSENT)

    def test_reads_from_every_item(self):
        record = {"lines": [{"id": 1}, {"id": None}, {}, {"id": 2}]}
        self.assertEqual(read_all(record, "lines[].id"), [1, 2])
        lines = [{"parent": None, "id": 1}, {"parent": 2, "id": 3}, {"id": 4}]
        self.assertEqual(read_all({"lines": lines}, "lines[].parent|id"), [1, 2, 4])
        self.assertEqual(read_all({"lines": None}, "lines[].id"), [])
        self.assertEqual(read_all({}, "customer.id"), [])

    def test_lays_changes_over_what_is_known(self):
        known = {"id": 7, "rules": {"late": True, "by": [1, 2]}, "note": None}
        changes = {"rules": {"late": False}, "note": {"text": "x"}, "new": 1}
        self.assertEqual(
            lay_over(known, changes),
            {
                "id": 7,
                "rules": {"late": False, "by": [1, 2]},
                "note": {"text": "x"},
                "new": 1,
            },
        )
        self.assertEqual(known["rules"]["late"], True)

    def test_writes_what_is_on_the_way(self):
        record = {}
        write_path(record, "variants[1].price", "1.00")
        write_path(record, "variants[0].price", "2.00")
        write_path(record, "seo.title", "x")
        self.assertEqual(
            record,
            {
                "variants": [{"price": "2.00"}, {"price": "1.00"}],
                "seo": {"title": "x"},
            },
        )

    def test_leaves_out_what_is_null_and_objects_that_had_nothing_else(self):
        record = {
            "name": "Tea",
            "weight": {"value": None, "unit": None},
            "price": 0,
            "lines": [{"sku": None, "quantity": 1}],
        }
        self.assertEqual(
            without_null(record),
            {"name": "Tea", "price": 0, "lines": [{"quantity": 1}]},
        )
