# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from decimal import Decimal

from lxml import etree

from odoo.tests.common import BaseCase

from ..components.xml_body import read_xml, write_xml
from ..exceptions import ConfigurationError, MalformedAnswer

HOSTILE = "a]]></name><!--&amp; \"'\u2028é\U0001f375<script>"


class TestXmlBody(BaseCase):
    def test_writes_elements_attributes_and_lists(self):
        data = {
            "prestashop": {
                "product": {
                    "@id": 7,
                    "price": Decimal("1.50"),
                    "active": True,
                    "note": None,
                    "name": {"language": [{"@id": 1, "#text": "Tea"}, {"@id": 2}]},
                }
            }
        }
        expected = (
            b'<product id="7"><price>1.50</price><active>1</active><note></note>'
            b'<name><language id="1">Tea</language><language id="2"/></name></product>'
        )
        self.assertIn(expected, write_xml(data))

    def test_hostile_texts_stay_texts(self):
        content = write_xml({"a": {"@b": HOSTILE, "name": HOSTILE}})
        root = etree.fromstring(content)
        self.assertEqual(root.get("b"), HOSTILE)
        self.assertEqual([child.tag for child in root], ["name"])
        self.assertEqual(root[0].text, HOSTILE)
        self.assertEqual(read_xml(content)["a"]["name"], HOSTILE)

    def test_leaves_out_what_xml_can_not_hold(self):
        content = write_xml({"a": "x\x00y\x0bz\ufffe\ud800"})
        self.assertEqual(read_xml(content), {"a": "xyz"})

    def test_names_are_no_way_in(self):
        for name in ("a><b", "1a", "a b", "", "x:y"):
            with self.assertRaises(ConfigurationError, msg=name):
                write_xml({"root": {name: 1}})

    def test_there_is_one_root(self):
        for data in ({}, {"a": 1, "b": 2}, [1]):
            with self.assertRaises(ConfigurationError):
                write_xml(data)

    def test_reads_lists_attributes_and_namespaces(self):
        content = (
            b'<x:r xmlns:x="urn:x"><!-- c --><i k="1">a</i><i>b</i>'
            b"<e/><t> text </t></x:r>"
        )
        self.assertEqual(
            read_xml(content),
            {"r": {"i": [{"@k": "1", "#text": "a"}, "b"], "e": None, "t": "text"}},
        )

    def test_reads_no_entities(self):
        for content in (
            b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
            b'<!DOCTYPE a [<!ENTITY e "x">]><a b="&e;"/>',
            b"<a>",
            b"",
        ):
            with self.assertRaises(MalformedAnswer):
                read_xml(content)
