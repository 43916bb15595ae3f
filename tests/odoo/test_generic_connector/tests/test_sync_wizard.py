# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tests.common import Form, TransactionCase


@tagged("post_install", "-at_install")
class TestSyncWizard(TransactionCase):
    def setUp(self):
        super().setUp()
        backends = self.env["shopify.backend"]
        backends.search([]).active = False
        self.backend = backends.create(
            {"name": "Shopify", "shop_url": "https://shop.example.com"}
        )
        self.queued = []

        def sync(backend, entity, **options):
            self.queued.append((backend, entity, options))

        patcher = patch.object(type(backends), "_sync", sync)
        patcher.start()
        self.addCleanup(patcher.stop)

    def test_chooses_the_only_backend(self):
        self.assertEqual(Form(self.env["shopify.sync.wizard"]).backend_id, self.backend)

    def test_chooses_the_backend_it_was_opened_from(self):
        second = self.backend.copy({"name": "Second"})
        wizards = self.env["shopify.sync.wizard"]
        self.assertFalse(wizards.default_get(["backend_id"])["backend_id"])
        opened = wizards.with_context(active_model=second._name, active_id=second.id)
        self.assertEqual(opened.default_get(["backend_id"])["backend_id"], second.id)

    def test_queues_what_was_chosen_in_order(self):
        wizard = self.env["shopify.sync.wizard"].create({"customers": False})
        notification = wizard.action_sync()
        self.assertEqual(
            self.queued, [(self.backend, "products", {}), (self.backend, "orders", {})]
        )
        self.assertEqual(
            notification["params"]["next"], {"type": "ir.actions.act_window_close"}
        )

    def test_passes_on_that_unchanged_records_are_to_be_written(self):
        self.env["shopify.sync.wizard"].create({"force": True}).action_sync()
        self.assertEqual(len(self.queued), 3)
        for _backend, _entity, options in self.queued:
            self.assertEqual(options, {"force": True})

    def test_refuses_to_synchronise_nothing(self):
        wizard = self.env["shopify.sync.wizard"].create(
            {"products": False, "customers": False, "orders": False}
        )
        with self.assertRaises(UserError):
            wizard.action_sync()

    def test_passes_on_dates_and_ids(self):
        dates = {"since": "2024-03-01 00:00:00", "until": "2024-03-02 00:00:00"}
        self.env["shopify.sync.wizard"].create(dates).action_sync()
        options = {name: fields.Datetime.to_datetime(at) for name, at in dates.items()}
        self.assertEqual([queued[2] for queued in self.queued], [options] * 3)
        self.queued.clear()
        self.env["shopify.sync.wizard"].create(
            {
                "products": False,
                "orders": False,
                "external_ids": " 12\n\n0\r\n12\n  <b>'x'\n",
            }
        ).action_sync()
        self.assertEqual(
            self.queued,
            [(self.backend, "customers", {"external_ids": ["12", "0", "<b>'x'"]})],
        )

    def test_refuses_a_choice_that_makes_no_sense(self):
        for values in (
            {"until": "2024-03-02 00:00:00"},
            {"since": "2024-03-03 00:00:00", "until": "2024-03-02 00:00:00"},
            {"external_ids": "12"},
            {
                "products": False,
                "orders": False,
                "external_ids": "\n".join(map(str, range(1001))),
            },
        ):
            with self.assertRaises(UserError):
                self.env["shopify.sync.wizard"].create(values).action_sync()
        self.assertFalse(self.queued)

    def test_schedules_are_off_and_leave_out_archived_backends(self):
        for entity in self.backend._sync_entities:
            cron = self.env.ref("shopify_connector.ir_cron_sync_%s" % entity)
            self.assertFalse(cron.active)
            cron.method_direct_trigger()
        entities = [entity for _backend, entity, _options in self.queued]
        self.assertEqual(entities, self.backend._sync_entities)
