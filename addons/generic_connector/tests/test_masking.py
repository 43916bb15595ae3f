# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json

from odoo.tests.common import BaseCase

from ..masking import MASK, MAXIMUM_PARSED, MAXIMUM_SHOWN, Masking


class TestMasking(BaseCase):
    def setUp(self):
        super().setUp()
        self.masking = Masking(["s3cr3t", False, "abc"])

    def shown(self, body):
        return json.loads(self.masking.body(json.dumps(body).encode()))

    def test_headers_with_secrets(self):
        text = self.masking.headers(
            {
                "Authorization": "Bearer x1",
                "Cookie": "a=x2",
                "X-Shop-Access-Token": "x3",
                "X-Api-Key": "x4",
                "Location": "https://shop.example/cb?code=x5&state=x6",
                "X-Echo": "has s3cr3t inside",
                "Accept": "application/json",
            }
        )
        for secret in ("x1", "x2", "x3", "x4", "x5", "x6", "s3cr3t"):
            self.assertNotIn(secret, text)
        self.assertIn("Accept: application/json", text)

    def test_parameters_with_secrets(self):
        text = self.masking.parameters(
            {"api_key": "x1", "email": "zoe@example.com", "page": 2, "q": "s3cr3t!"}
        )
        self.assertEqual(
            json.loads(text), {"api_key": MASK, "email": MASK, "page": 2, "q": "***!"}
        )

    def test_a_product_stays_readable(self):
        product = {"id": 7, "name": "Tea", "price": 1.5, "tags": ["a"], "stock": None}
        self.assertEqual(self.shown(product), product)

    def test_a_customer_does_not(self):
        customer = {
            "id": 7,
            "first_name": "Zoë",
            "name": "Zoë O'Neil",
            "email": "zoe@example.com",
            "verified": True,
            "phone": None,
            "billing": {"address_1": "1 Main Street", "city": "Paris", "country": "FR"},
            "addresses": [{"id": 1, "line": "2 Side Street"}],
            "orders": [{"id": 5, "total": "1.00"}],
        }
        text = self.masking.body(json.dumps(customer).encode())
        for personal in ("Zoë", "O'Neil", "zoe@", "Main", "Paris", "FR", "Side"):
            self.assertNotIn(personal, text)
        shown = json.loads(text)
        self.assertEqual((shown["id"], shown["verified"]), (7, True))
        self.assertIsNone(shown["phone"])
        self.assertEqual(shown["orders"], [{"id": 5, "total": "1.00"}])

    def test_addresses_and_numbers_inside_texts(self):
        shown = self.shown(
            {"message": "No mail to zoe@example.com, call +33 6 12 34 56 78"}
        )
        self.assertEqual(shown, {"message": "No mail to ***, call ***"})

    def test_tokens_in_answers(self):
        shown = self.shown(
            {"access_token": "x1", "refreshToken": "x2", "data": {"sid": "x3"}}
        )
        self.assertEqual(
            shown, {"access_token": MASK, "refreshToken": MASK, "data": {"sid": MASK}}
        )

    def test_literals_of_a_graphql_document(self):
        shown = self.shown({"query": '{ customers(q: "name:Zo\\"ë") { id } }'})
        self.assertEqual(shown, {"query": '{ customers(q: "***") { id } }'})

    def test_xml_and_forms(self):
        xml = b"<c><login password='x1'/><email>z@e.fr</email><id>7</id></c>"
        text = self.masking.body(xml, "text/xml; charset=utf-8")
        self.assertNotIn("x1", text)
        self.assertNotIn("z@e.fr", text)
        self.assertIn("7", text)
        form = self.masking.body(
            b"client_secret=x1&page=2", "application/x-www-form-urlencoded"
        )
        self.assertEqual(json.loads(form), {"client_secret": MASK, "page": "2"})

    def test_what_is_not_understood_is_not_shown(self):
        self.assertEqual(self.masking.body(b"<html>zoe"), "[9 bytes]")
        self.assertEqual(self.masking.body(b"\xff\xfe\x00"), "[3 bytes]")
        large = b'"' + b"x" * MAXIMUM_PARSED + b'"'
        self.assertEqual(self.masking.body(large), "[%s bytes]" % len(large))
        self.assertEqual(self.masking.body(None), "")

    def test_only_the_beginning_of_much(self):
        text = self.masking.body(json.dumps(["y" * 100] * 1000).encode())
        self.assertLess(len(text), MAXIMUM_SHOWN + 50)
