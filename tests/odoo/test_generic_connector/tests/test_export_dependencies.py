# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.generic_connector.components.mapper_export import export_reference

from .listing import ListingCase

MODEL = "shopify.product.template"


class TestExportDependencies(ListingCase):
    """A product that refers to another one, as an order does to its customer."""

    def setUp(self):
        super().setUp()
        self.accessory = self.env["product.template"].create({"name": "Cup"})
        self.template = self.env["product.template"].create(
            {
                "name": "Tea",
                "optional_product_ids": [(6, 0, self.accessory.ids)],
            }
        )
        self.patch_component(
            "record.exporter", _dependencies=[(MODEL, "optional_product_ids")]
        )
        self.answers[("POST", "/products.json")] = []
        for id_ in (71, 72):
            self.answer(
                "POST",
                "/products.json",
                {"product": self.product(id=id_, variants=[])},
                201,
            )

    def export(self):
        self.backend.export_product_template(self.template.ids)
        self.run_jobs()

    def binding_of(self, template):
        return self.env[MODEL].search([("odoo_id", "=", template.id)])

    def sent(self):
        return [call.body["product"]["title"] for call in self.calls if call.body]

    def test_what_a_record_refers_to_is_sent_first(self):
        self.export()
        self.assertEqual(self.sent(), ["Cup", "Tea"])
        self.assertEqual(self.binding_of(self.accessory).external_id, "71")
        self.assertEqual(self.binding_of(self.template).external_id, "72")

    def test_what_is_there_already_is_not_sent_again(self):
        self.env[MODEL].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": self.accessory.id,
                "external_id": "5",
            }
        )
        self.export()
        self.assertEqual(self.sent(), ["Tea"])

    def test_a_record_whose_dependency_is_refused_says_which(self):
        self.accessory.name = "x" * 256
        self.export()
        binding = self.binding_of(self.template)
        self.assertEqual(binding.sync_state, "failed")
        self.assertIn("has to be sent first", binding.sync_message)
        self.assertIn("longer than 255", binding.sync_message)
        self.assertFalse(self.sent())

    def test_a_dependency_that_may_not_be_sent_is_respected(self):
        self.env[MODEL].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": self.accessory.id,
                "no_export": True,
            }
        )
        self.export()
        self.assertIn("no export", self.binding_of(self.template).sync_message)
        self.assertFalse(self.sent())

    def test_a_reference_is_sent_as_the_platforms_id(self):
        self.export()
        with self.backend._for_sync().work_on(MODEL) as work:
            mapper = work.component(usage="export.mapper")
            modifier = export_reference("optional_product_ids", MODEL)
            self.assertEqual(modifier(mapper, self.template, "cup"), 71)
            self.assertIsNone(modifier(mapper, self.accessory, "cup"))
