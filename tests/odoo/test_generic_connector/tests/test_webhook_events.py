# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json

from odoo.tests import tagged

from .deliveries import DeliveryCase


@tagged("post_install", "-at_install")
class TestWebhookEvents(DeliveryCase):
    """What a delivery tells: of which event, or several of them, and when."""

    def test_reads_topic_and_id_from_the_body(self):
        self.declare(topic_path="event", delivery_path="meta.id")
        self.deliver({"event": "order.created", "meta": {"id": 7}})
        webhook = self.stored()
        self.assertEqual(webhook.event_type, "order.created")
        self.assertEqual(webhook.delivery_id, "7")
        self.deliver({"event": {"id": 1}, "meta": None})
        self.assertEqual(self.stored()[0].event_type, "unknown")

    def test_keeps_the_moment_of_the_event(self):
        self.declare(triggered_header="X-Shopify-Triggered-At")
        at = {"X-Shopify-Triggered-At": "2024-03-02T10:00:00.123+01:00"}
        self.deliver({"id": 1}, **at)
        self.assertEqual(str(self.stored().event_date), "2024-03-02 09:00:00")
        self.deliver({"id": 2}, **{"X-Shopify-Triggered-At": "soon"})
        self.assertFalse(self.stored()[0].event_date)

    def test_several_members_name_a_delivery_together(self):
        self.declare(delivery_path=("id", "at"))
        self.deliver({"id": 7, "at": 1564113600000})
        self.assertEqual(self.stored().delivery_id, "7:1564113600000")
        self.deliver({"id": 7})
        self.assertEqual(len(self.stored()[0].delivery_id), 64)

    def test_reads_the_moment_from_the_body(self):
        self.declare(triggered_path="at")
        moments = {
            1564113600123: "2019-07-26 04:00:00",
            1564113600: "2019-07-26 04:00:00",
            "1564113600123": "2019-07-26 04:00:00",
            "2019-07-26T06:00:00.123+02:00": "2019-07-26 04:00:00",
        }
        for given, moment in moments.items():
            self.deliver({"at": given})
            self.assertEqual(str(self.stored()[0].event_date), moment)
        for given in ("soon", None, {}, -1, 10**25):
            self.deliver({"at": given, "note": "without"})
            self.assertFalse(self.stored()[0].event_date)

    def test_stores_each_of_several_events(self):
        self.declare(several=True, topic_path="topic", delivery_path="id")
        first, second = {"id": 1, "topic": "a ü"}, {"id": 2, "topic": "b"}
        answer = self.deliver([first, second])
        self.assertEqual(answer.json(), {"status": "accepted"})
        self.assertEqual(
            sorted(self.stored().mapped("event_type")), ["a ü", "b"], self.stored()
        )
        self.assertEqual(json.loads(self.stored()[-1].raw_body()), first)
        self.assertFalse(self.stored()[0].signature)
        third = {"id": 3, "topic": "c"}
        answer = self.deliver([second, third, second])
        self.assertEqual(answer.json(), {"status": "accepted"})
        self.assertEqual(len(self.stored()), 3)
        answer = self.deliver([second, third])
        self.assertEqual(answer.json(), {"status": "duplicate"})

    def test_finds_several_events_in_an_envelope(self):
        self.declare(several=True, events_path="events", topic_path="topic")
        self.deliver({"events": [{"topic": "a"}, {"topic": "b"}]})
        self.assertEqual(len(self.stored()), 2)
        self.deliver({"events": []})
        self.assertEqual(len(self.stored()), 2)

    def test_passes_over_the_events_of_other_accounts(self):
        self.declare(several=True, account_path="account", account_setting="shop_url")
        mine = {"id": 1, "account": "https://shop.example.com"}
        other = {"id": 2, "account": "https://other.example.com"}
        self.deliver([other, mine, {"id": 3}])
        self.assertEqual(
            [json.loads(webhook.raw_body())["id"] for webhook in self.stored()[::-1]],
            [1, 3],
        )
        self.assertEqual(self.deliver([other]).json(), {"status": "duplicate"})

    def test_keeps_a_body_in_which_no_events_are_found(self):
        self.declare(several=True, events_path="events")
        for content in ({"events": None}, {"other": 1}, ["events"], 7):
            before = len(self.stored())
            self.deliver(content)
            self.assertEqual(len(self.stored()), before + 1)
            self.assertEqual(json.loads(self.stored()[0].raw_body()), content)
