# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from decimal import Decimal

from odoo.addons.generic_connector.exceptions import (
    AuthenticationError,
    ConfigurationError,
    MalformedAnswer,
    NetworkError,
    ServerError,
    ValidationFailed,
)

from .common import TransportCase
from .wsdl import TYPE, WSDL, answer, fault

HOSTILE = "a]]></name><x>&\"'é"
LIST = "<listThingsResponse>%s</listThingsResponse>"
THING = "<thingResponse><thing>%s</thing></thingResponse>"


class TestSoap(TransportCase):
    adapter_name = "transport.soap.adapter"

    def setUp(self):
        super().setUp()
        self.platform.on("GET", "/things", (200, WSDL.encode(), TYPE))

    def answer(self, *answers):
        self.platform.on("POST", "/soap", *answers)

    def sent(self):
        return [call.body.decode() for call in self.platform.calls("/soap")]

    def test_reads_a_list_by_page_numbers(self):
        self.answer(
            answer(
                LIST % "<thing><id>1</id><name>a</name><price>1.50</price>"
                "<changed>2024-01-02T03:04:05Z</changed></thing>"
                "<thing><id>2</id><name>b</name></thing>"
            ),
            answer(LIST % "<thing><id>3</id><name>c</name></thing>"),
            answer(LIST % ""),
        )
        with self.adapter() as adapter:
            records = list(adapter.fetch_all())
        self.assertEqual([record["id"] for record in records], ["1", "2", "3"])
        self.assertEqual(records[0]["price"], Decimal("1.50"))
        self.assertTrue(records[0]["changed"].startswith("2024-01-02T03:04:05"))
        self.assertEqual(len(self.platform.calls("/things")), 1, "One description.")
        for number, text in enumerate(self.sent(), start=1):
            self.assertIn(":page>%d<" % number, text)
            self.assertIn(":size>2<", text)
            self.assertIn(":apiKey>t0ken<", text)

    def test_calls_have_credentials_and_go_to_our_own_host(self):
        self.answer(answer(LIST % ""))
        with self.adapter() as adapter:
            adapter.fetch_page()
        for call in self.platform.received:
            self.assertTrue(call.headers["Authorization"].startswith("Basic "))
        self.assertEqual(self.platform.received[1].headers["SOAPAction"], '"list"')

    def test_creates_with_hostile_texts(self):
        self.answer(answer(THING % "<id>7</id><name>x</name>"))
        with self.adapter(_record_envelope=None) as adapter:
            self.assertEqual(adapter.create({"name": HOSTILE})["id"], "7")
        (text,) = self.sent()
        self.assertNotIn("<x>", text)
        self.assertIn("&lt;/name&gt;", text)

    def test_reads_a_record(self):
        self.answer(answer(THING % "<id>7</id><name>é</name>"))
        with self.adapter() as adapter:
            self.assertEqual(adapter.read("7")["name"], "é")

    def test_faults_are_errors_of_their_kind(self):
        for code, kind in (
            ("s:Client", ValidationFailed),
            ("s:Server", ServerError),
            ("Unauthorized", AuthenticationError),
        ):
            self.answer(fault(code, "because &lt;of&gt; it"))
            with self.adapter() as adapter:
                with self.assertRaisesRegex(kind, "because <of> it"):
                    adapter.read("7")
        self.assertFalse(self.breaker().failures, "The platform does answer.")

    def test_a_failure_without_fault_is_one_of_the_platform(self):
        self.answer((500, b"<html><body>Oops</body>", {"Content-Type": "text/html"}))
        with self.adapter() as adapter, self.assertRaises(ServerError):
            adapter.read("7")
        self.assertEqual(self.breaker().failures, 1)

    def test_an_answer_that_is_no_soap(self):
        self.answer((200, b"<cut", TYPE))
        with self.adapter() as adapter, self.assertRaises(MalformedAnswer):
            adapter.read("7")

    def test_an_answer_with_entities(self):
        evil = b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'
        self.answer((200, evil, TYPE))
        with self.adapter() as adapter, self.assertRaises(MalformedAnswer):
            adapter.read("7")

    def test_data_that_do_not_fit(self):
        with self.adapter() as adapter:
            with self.assertRaises(ValidationFailed):
                adapter.create({"nonsense": 1})
        self.assertFalse(self.sent())

    def test_an_operation_that_does_not_exist(self):
        with self.adapter() as adapter, self.assertRaises(ConfigurationError):
            adapter.call("dropThings")

    def test_a_description_reads_no_files_and_no_other_hosts(self):
        for location in (
            "file:///etc/passwd",
            "/etc/passwd",
            "http://127.0.0.1:1/x.xsd",
            "http://evil.invalid/x.xsd",
        ):
            evil = WSDL.replace(
                'elementFormDefault="qualified">',
                'elementFormDefault="qualified">'
                '<xsd:import namespace="urn:evil" schemaLocation="%s"/>' % location,
            )
            self.platform.on("GET", "/things", (200, evil.encode(), TYPE))
            self.platform.on("GET", "/etc/passwd", (404, b"", {}))
            with self.adapter() as adapter, self.assertRaises(Exception) as caught:
                adapter.call("getThing", {"id": "1"})
            self.assertNotIn("root:", str(caught.exception))

    def test_a_service_that_is_gone(self):
        self.platform.close()
        with self.adapter() as adapter, self.assertRaises(NetworkError):
            adapter.read("7")

    def test_testing_the_connection_reads_the_description(self):
        with self.adapter() as adapter:
            self.assertTrue(adapter.test_connection())
        self.platform.on("GET", "/things", (200, b"<html/>", TYPE))
        with self.adapter() as adapter, self.assertRaises(MalformedAnswer):
            adapter.test_connection()
