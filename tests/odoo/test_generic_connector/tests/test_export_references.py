# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tools import mute_logger

from odoo.addons.generic_connector.components.mapper_export import export_part

from .listing import ListingCase

MODEL = "shopify.product.template"


class TestExportReferences(ListingCase):
    """Records that the platform knows by a value of their own, as contacts by e-mail."""

    def setUp(self):
        super().setUp()
        self.template = self.env["product.template"].create({"name": "Tea"})
        self.patch_component(
            "backend.adapter", _reference_field="title", _reference_is_own=True
        )
        self.answer("POST", "/products.json", {"product": self.product()}, status=201)
        self.answer("PUT", "/products/5.json", {"product": self.product(id=5)})

    def export(self):
        self.backend.export_product_template(self.template.ids)
        self.run_jobs()
        return self.env[MODEL].search([("odoo_id", "=", self.template.id)])

    def sent(self, method):
        return [call.body["product"] for call in self.calls if call.method == method]

    def test_what_has_the_value_there_is_the_record(self):
        self.listed[5] = self.product(id=5, title="Tea")
        binding = self.export()
        self.assertEqual((binding.external_id, binding.sync_state), ("5", "synced"))
        self.assertFalse(self.sent("POST"))

    def test_what_is_empty_here_stays_as_it_is_there(self):
        self.listed[5] = self.product(id=5, title="Tea")
        self.export()
        self.assertNotIn("body_html", self.sent("PUT")[0])

    def test_what_nobody_has_there_is_created(self):
        self.listed[5] = self.product(id=5, title="Coffee")
        binding = self.export()
        self.assertEqual(binding.external_id, "632910392")
        self.assertEqual(len(self.sent("POST")), 1)

    def test_a_record_is_read_by_its_reference_where_that_has_an_address(self):
        self.patch_component(
            "backend.adapter",
            _reference_path="/products/named/{id}",
            _reference_parameters={"by": "title"},
        )
        self.template.name = "Tea/“2”"
        self.answer(
            "GET",
            "/products/named/Tea%2F%E2%80%9C2%E2%80%9D",
            {"product": self.product(id=5)},
        )
        self.assertEqual(self.export().external_id, "5")
        self.assertEqual(self.calls[0].params, {"by": "title"})

    def test_without_the_value_nothing_is_created(self):
        self.patch_component("backend.adapter", _reference_field="vendor")
        binding = self.export()
        self.assertEqual(binding.sync_state, "failed")
        self.assertIn("“vendor” is missing", binding.sync_message)
        self.assertFalse(self.calls)

    def test_two_records_of_one_value_are_not_one(self):
        self.listed[5] = self.product(id=5, title="Tea")
        self.export()
        self.template = self.env["product.template"].create({"name": "Tea"})
        binding = self.export()
        self.assertEqual(binding.sync_state, "failed")
        self.assertIn("is linked to Tea", binding.sync_message)
        self.assertFalse(self.sent("POST"))

    def test_a_brief_answer_leaves_the_rest_to_the_next_import(self):
        self.patch_component("backend.adapter", _brief_answers=True)
        binding = self.export()
        self.assertEqual(binding.sync_state, "synced")
        self.assertFalse(binding.checksum)
        self.assertFalse(binding.external_vendor)

    @mute_logger("odoo.addons.queue_job.models.base")
    def test_only_what_is_of_the_kind_is_sent(self):
        self.patch_component("record.exporter", _sends=[("sale_ok", "=", False)])
        other = self.env["product.template"].create({"name": "B", "sale_ok": False})
        notification = self.backend.export_product_template((self.template | other).ids)
        message = notification["params"]["message"]
        self.assertIn("Tea is not of the kind", message)
        self.assertIn("1 scheduled for export", message)
        self.assertEqual(self.env[MODEL].search([]).odoo_id, other)

    def test_what_is_no_longer_of_the_kind_is_refused_by_the_job(self):
        self.export()
        self.calls.clear()
        self.patch_component("record.exporter", _sends=[("sale_ok", "=", False)])
        self.template.name = "Green tea"
        binding = self.env[MODEL].search([("odoo_id", "=", self.template.id)])
        binding._export_to_external()
        self.assertEqual(binding.sync_state, "failed")
        self.assertFalse(self.calls)

    def test_an_empty_value_is_an_empty_text_where_null_does_nothing(self):
        self.patch_component("backend.adapter", _empty_text=True)
        self.export()
        self.assertEqual(self.sent("POST")[0]["body_html"], "")

    def test_members_of_an_object_are_sent_one_by_one(self):
        self.patch_component("record.exporter", _members_path="properties")
        with self.backend.work_on(MODEL) as work:
            exporter = work.component(usage="record.exporter")
        self.patch_component(
            "record.exporter", _comparable=lambda exporter, payload: payload
        )
        binding = self.env[MODEL].create(
            {"backend_id": self.backend.id, "odoo_id": self.template.id}
        )
        sent = {"properties": {"a": 1, "b": None}}
        binding.export_members = exporter._digests(sent)
        changed = {"properties": {"a": 1, "b": 2}}
        self.assertEqual(exporter._changed(binding, changed), {"properties": {"b": 2}})

    def test_a_text_is_taken_apart_into_the_members_it_is_made_of(self):
        parts = [export_part("name", position, 2) for position in (0, 1)]
        for name, expected in (
            ("Zoë van der Berg", ["Zoë", "van der Berg"]),
            ("Zoë", ["Zoë", None]),
            ("  Zoë   O'Neil ", ["Zoë", "O'Neil "]),
        ):
            self.template.name = name
            taken = [part(None, self.template, None) for part in parts]
            self.assertEqual(taken, expected)
