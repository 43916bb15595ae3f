# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.generic_connector.components.xml_body import read_xml
from odoo.addons.generic_connector.exceptions import ValidationFailed

from .common import TransportCase

XML = {"Content-Type": "text/xml; charset=utf-8"}


class TestBodies(TransportCase):
    def test_writes_xml_and_reads_what_comes(self):
        """As PrestaShop wants it: XML in, JSON out, errors in XML."""
        body = {"prestashop": {"product": {"name": "Tea & <b>", "active": True}}}
        self.platform.on("POST", "/things", (201, {"product": {"id": 7}}, {}))
        with self.adapter(_body_format="xml", _plain_body=True) as adapter:
            answer = adapter.create(body)
        self.assertEqual(answer, {"product": {"id": 7}})
        (call,) = self.platform.received
        self.assertEqual(call.headers["Content-Type"], "application/xml; charset=utf-8")
        sent = read_xml(call.body)["prestashop"]["product"]
        self.assertEqual(sent, {"name": "Tea & <b>", "active": "1"})

    def test_says_what_an_error_in_xml_says(self):
        error = "<prestashop><errors><error><message>No &lt;b&gt;</message></error>"
        error += "</errors></prestashop>"
        self.platform.on("GET", "/things", (400, error.encode(), XML))
        path = "prestashop.errors.error.message"
        with self.assertRaisesRegex(ValidationFailed, "No <b>"):
            self.get(_error_message_path=path)

    def test_writes_forms(self):
        self.platform.on("POST", "/things", {})
        data = {"name": "Tea & é", "active": True, "tags": ["a", "b"], "no": None}
        with self.adapter(_body_format="form") as adapter:
            adapter.create(data)
        (call,) = self.platform.received
        expected = {
            "name": "Tea & é",
            "active": "true",
            "tags[0]": "a",
            "tags[1]": "b",
            "no": "",
        }
        self.assertEqual(call.form, expected)
