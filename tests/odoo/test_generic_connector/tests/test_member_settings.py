# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

from odoo.exceptions import UserError, ValidationError

from odoo.addons.generic_connector.exceptions import MalformedAnswer

from .common import ShopifyCase

OWN = "{stock_location}"


class TestMemberSettings(ShopifyCase):
    """A setting of the backend says what a member of the platform's records is called."""

    def setUp(self):
        super().setUp()
        backends = type(self.backend)
        self.startPatcher(
            patch.object(backends, "_member_settings", ["stock_location"])
        )
        context = self.backend.work_on("shopify.product.template")
        work = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        self.adapter = work.component(usage="backend.adapter")
        self.adapter._member_settings = ("stock_location",)
        self.adapter._external_key = OWN

    def named(self, path):
        self.backend.stock_location = path
        return self.adapter

    def test_a_record_gets_the_member_under_our_name(self):
        for path, record in [
            ("code", {"code": 7}),
            (" code ", {"code": 7}),
            ("visit.code", {"visit": {"code": 7}}),
            ("codes[1]", {"codes": [6, 7]}),
            ("a'b\"c", {"a'b\"c": 7}),
            ("{code}", {"{code}": 7}),
            (OWN, {OWN: 7}),
            ("%s", {"%s": 7}),
            ("رمز-ü", {"رمز-ü": 7}),
        ]:
            with self.subTest(path=path):
                found = self.named(path).with_own_names(record)
                self.assertEqual(found[OWN], 7)
                self.assertEqual(self.adapter.external_id(found), "7")

    def test_what_is_missing_or_unnamed_is_absent(self):
        self.assertEqual(self.named("code").with_own_names({"id": 1}), {"id": 1})
        self.assertEqual(self.named(False).with_own_names({"": 1}), {"": 1})

    def test_null_is_null(self):
        found = self.named("code").with_own_names([{"code": None}, "no record"])
        self.assertEqual(found, [{"code": None, OWN: None}, "no record"])

    def test_a_record_without_its_key_names_the_member_that_it_lacks(self):
        with self.assertRaisesRegex(MalformedAnswer, "visit.code"):
            self.named("visit.code").external_id({"visit": {}})

    def test_what_is_sent_has_the_member_where_the_setting_says(self):
        data = {"title": "Tea", OWN: 7}
        for path, sent in [
            ("code", {"title": "Tea", "code": 7}),
            ("visit.codes[1]", {"title": "Tea", "visit": {"codes": [None, 7]}}),
            (False, {"title": "Tea"}),
        ]:
            with self.subTest(path=path):
                self.assertEqual(self.named(path).with_their_names(data), sent)
        self.assertEqual(data, {"title": "Tea", OWN: 7})

    def test_a_setting_names_what_holds_the_list(self):
        self.adapter._list_envelope = OWN
        self.named("answer.items")
        body = {"answer": {"items": [{"id": 1}]}}
        self.assertEqual(self.adapter._open(body, OWN, list), [{"id": 1}])
        self.named(False)
        self.assertEqual(self.adapter._open([{"id": 1}], OWN, list), [{"id": 1}])

    def test_what_can_be_no_member_is_refused_when_it_is_entered(self):
        for path in ("..", "a b", "a[", "a[x]", "a[99999]", ".a", "a."):
            self.backend.stock_location = path
            with self.subTest(path=path), self.assertRaisesRegex(
                ValidationError, "names no member"
            ):
                self.backend._check_member_settings()

    def test_the_settings_are_checked_when_they_are_written(self):
        check = type(self.backend)._check_member_settings
        self.assertEqual(check._constrains(self.backend), ["stock_location"])


class TestEntitySettings(ShopifyCase):
    """An entity is left alone until its settings are filled in."""

    def setUp(self):
        super().setUp()
        settings = ("stock_location",)
        self.startPatcher(
            patch.object(
                type(self.backend), "_products_settings", settings, create=True
            )
        )
        self.backend.stock_location = "7"

    def queued(self):
        runs = self.env["generic.sync.run"].search([])
        return set(runs.mapped("binding_model"))

    def test_it_is_exchanged_where_they_are_filled_in(self):
        self.backend.sync_products()
        self.assertEqual(self.queued(), {"shopify.product.template"})

    def test_a_person_is_told_what_to_fill_in(self):
        self.backend.stock_location = " "
        label = self.backend._label_of("stock_location")
        with self.assertRaisesRegex(UserError, label):
            self.backend.sync_products()
        self.assertFalse(self.queued())

    def test_what_syncs_all_and_schedules_pass_it_over(self):
        self.backend.stock_location = False
        self.backend.action_sync_all()
        self.backend.action_sweep_deletions()
        self.backend._cron_sync("products")
        self.assertTrue(self.queued())
        self.assertNotIn("shopify.product.template", self.queued())

    def test_the_dialog_does_not_choose_it(self):
        self.backend.stock_location = False
        wizards = self.env["shopify.sync.wizard"].with_context(
            active_model="shopify.backend", active_id=self.backend.id
        )
        chosen = wizards.default_get(["backend_id", "products", "customers"])
        self.assertEqual((chosen["products"], chosen["customers"]), (False, True))
