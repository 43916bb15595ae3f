# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from datetime import date as Date, datetime

from odoo.tests.common import BaseCase

from ..components.modifiers import (
    boolean,
    date,
    datetime_utc,
    decimal,
    html_to_text,
    integer,
    join,
    text,
    values,
)
from ..components.paths import ABSENT
from ..exceptions import RecordRefused


class TestModifiers(BaseCase):
    def apply(self, modifier, record):
        return modifier(None, record, "target")

    def test_absent_is_passed_on_and_null_is_empty(self):
        for modifier in (text, html_to_text, decimal, integer, boolean, datetime_utc):
            self.assertIs(self.apply(modifier("a"), {}), ABSENT)
            self.assertIs(self.apply(modifier("a"), {"a": None}), False)
            self.assertIs(self.apply(modifier("a"), {"a": ""}), False)

    def test_zero_is_a_number(self):
        self.assertEqual(self.apply(decimal("a"), {"a": 0}), 0.0)
        self.assertEqual(self.apply(integer("a"), {"a": "0"}), 0)

    def test_numbers_are_checked(self):
        self.assertEqual(self.apply(decimal("a"), {"a": "12.50"}), 12.5)
        for wrong in ("abc", "NaN", "Infinity", "1,5"):
            with self.assertRaises(RecordRefused):
                self.apply(decimal("a"), {"a": wrong})

    def test_text_has_no_nul(self):
        self.assertEqual(self.apply(text("a"), {"a": "x\x00y"}), "xy")
        self.assertEqual(self.apply(text("a"), {"a": 12}), "12")

    def test_moments_become_utc(self):
        moment = datetime(2024, 1, 2, 8, 4, 5)
        for written in (
            "2024-01-02T03:04:05-05:00",
            "2024-01-02T08:04:05Z",
            "2024-01-02T08:04:05.999",
        ):
            self.assertEqual(self.apply(datetime_utc("a"), {"a": written}), moment)
        with self.assertRaises(RecordRefused):
            self.apply(datetime_utc("a"), {"a": "yesterday"})

    def test_a_day_is_the_one_that_was_written(self):
        record = {"a": "2024-01-02T23:00:00-05:00"}
        self.assertEqual(self.apply(date("a"), record), Date(2024, 1, 2))

    def test_unknown_values_are_refused(self):
        state = values("a", {"on": True, "off": False})
        self.assertIs(self.apply(state, {"a": "off"}), False)
        with self.assertRaises(RecordRefused):
            self.apply(state, {"a": "else"})

    def test_joins_or_falls_back(self):
        name = join("first", "last", fallback=("email", "id"))
        self.assertEqual(self.apply(name, {"first": "A", "last": "B"}), "A B")
        self.assertEqual(self.apply(name, {"first": None, "last": "B"}), "B")
        self.assertEqual(self.apply(name, {"first": "", "id": 7}), "7")
        self.assertIs(self.apply(name, {"id": 7}), ABSENT)

    def test_modifiers_nest(self):
        nested = integer(text("a"))
        self.assertEqual(self.apply(nested, {"a": "5\x00"}), 5)
