# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import AcmeCase
from .shell import look_at_mapping


class TestShell(AcmeCase):
    def test_shows_the_mapped_values_of_a_page(self):
        self.answer("GET", "/contacts", {"data": [self.contact()]})
        values = look_at_mapping(self.env)
        self.assertEqual(values[0]["external_id"], "7")
