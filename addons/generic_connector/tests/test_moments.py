# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from datetime import datetime

from odoo.tests.common import BaseCase

from ..components.moments import read_moment, write_moment
from ..exceptions import ConfigurationError, RecordRefused

MOMENT = datetime(2024, 7, 1, 21, 30, 5)
WRITTEN = {
    "iso": "2024-07-01T21:30:05Z",
    "utc": "2024-07-01T21:30:05",
    "utc-spaced": "2024-07-01 21:30:05",
    "local-spaced": "2024-07-02 00:30:05",
    "local-day-first": "02-07-2024 00:30:05",
    "unix": "1719869405",
    "unix-ms": "1719869405000",
    "json-date": "/Date(1719869405000+0000)/",
}


class TestMoments(BaseCase):
    def test_writes_and_reads_every_style(self):
        for style, text in WRITTEN.items():
            with self.subTest(style):
                self.assertEqual(write_moment(MOMENT, style, "Asia/Riyadh"), text)
                self.assertEqual(read_moment(text, style, "Asia/Riyadh"), MOMENT)

    def test_a_day_is_that_of_the_platform(self):
        self.assertEqual(write_moment(MOMENT, "day", "Asia/Riyadh"), "2024-07-02")
        self.assertEqual(
            read_moment("2024-07-02", "day", "Asia/Riyadh"), datetime(2024, 7, 1, 21)
        )

    def test_an_offset_that_is_written_counts(self):
        self.assertEqual(
            read_moment("2024-07-01 23:30:05+02:00", "local-spaced", "Asia/Riyadh"),
            MOMENT,
        )

    def test_what_is_no_moment_is_refused(self):
        for style in WRITTEN:
            for text in ("soon", "", "/Date(x)/", None, {}):
                with self.subTest(style=style, text=text):
                    with self.assertRaises(RecordRefused):
                        read_moment(text, style)

    def test_an_unknown_zone_is_named(self):
        with self.assertRaisesRegex(ConfigurationError, "Mars/Olympus"):
            write_moment(MOMENT, "day", "Mars/Olympus")
