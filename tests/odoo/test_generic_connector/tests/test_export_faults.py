# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import requests

from .listing import ListingCase

MODEL = "shopify.product.template"


class TestExportFaults(ListingCase):
    def setUp(self):
        super().setUp()
        self.template = self.env["product.template"].create(
            {"name": "Tea", "list_price": 12.5, "description_sale": "A tea"}
        )
        self.answer("POST", "/products.json", {"product": self.product()}, status=201)

    def answer_update(self, body, status=200):
        key = ("PUT", "/products/632910392.json")
        self.answers.pop(key, None)
        self.answer(*key, body, status=status)

    def export(self):
        self.backend.export_product_template(self.template.ids)
        self.run_jobs()
        return self.env[MODEL].search([("odoo_id", "=", self.template.id)])

    def sent(self, method):
        return [call.body["product"] for call in self.calls if call.method == method]

    def test_an_update_sends_only_what_changed(self):
        self.export()
        self.answer_update({"product": self.product()})
        self.template.name = "Green tea"
        self.export()
        self.assertEqual(self.sent("PUT"), [{"title": "Green tea"}])

    def test_what_is_poorer_here_is_not_sent_back(self):
        rich = self.product(
            status="draft", body_html="<h1>Tea</h1><p>of <b>Assam</b></p>"
        )
        self.listed[632910392] = rich
        self.queue()
        self.run_jobs()
        binding = self.binding(MODEL, 632910392)
        self.template = binding.odoo_id
        self.answer_update({"product": rich})
        self.template.name = "Green tea"
        self.export()
        self.assertEqual(self.sent("PUT"), [{"title": "Green tea"}])

    def test_a_platform_that_replaces_records_gets_the_whole(self):
        self.patch_component("record.exporter", _only_changes=False)
        self.export()
        self.answer_update({"product": self.product()})
        self.template.name = "Green tea"
        self.export()
        self.assertIn("body_html", self.sent("PUT")[0])

    def test_a_record_that_is_gone_there_is_marked(self):
        binding = self.export()
        self.answer_update({"errors": "Not Found"}, status=404)
        self.template.name = "Green tea"
        self.export()
        self.assertEqual(binding.sync_state, "gone")
        self.assertIn("no such record", binding.sync_message)
        self.assertEqual(len(self.sent("POST")), 1)

    def test_a_record_that_is_gone_there_is_made_anew_where_that_is_wanted(self):
        self.patch_component("record.exporter", _missing="recreate")
        binding = self.export()
        self.answer_update({"errors": "Not Found"}, status=404)
        self.answers[("POST", "/products.json")] = []
        self.answer("POST", "/products.json", {"product": self.product(id=99)}, 201)
        self.template.name = "Green tea"
        self.export()
        self.assertEqual((binding.external_id, binding.sync_state), ("99", "synced"))
        handles = [payload["handle"] for payload in self.sent("POST")]
        self.assertNotEqual(handles[0], handles[1])

    def test_a_conflict_is_final_and_shown_in_the_platforms_words(self):
        binding = self.export()
        for status in (409, 422):
            self.answer_update({"errors": {"title": ["is taken"]}}, status=status)
            self.template.name = "Taken %d" % status
            self.export()
            self.assertEqual(binding.sync_state, "failed")
            self.assertIn("title: is taken", binding.sync_message)
            self.assertFalse(self.pending())

    def test_a_value_of_the_records_own_is_its_reference(self):
        self.patch_component("backend.adapter", _reference_field="title")
        binding = self.export()
        self.assertEqual(binding.export_reference, "Tea")
        self.assertEqual(self.sent("POST")[0]["title"], "Tea")

    def test_what_is_found_by_the_reference_may_belong_to_nobody_else(self):
        self.patch_component("backend.adapter", _reference_field="title")
        other = self.env["product.template"].create({"name": "Other"})
        self.env[MODEL].create(
            {"backend_id": self.backend.id, "odoo_id": other.id, "external_id": "5"}
        )
        binding = self.env[MODEL].create(
            {
                "backend_id": self.backend.id,
                "odoo_id": self.template.id,
                "export_reference": "Tea",
            }
        )
        self.listed[5] = self.product(id=5, title="Tea")
        self.export()
        self.assertEqual(binding.sync_state, "failed")
        self.assertIn("is linked to Other", binding.sync_message)

    def test_every_try_carries_the_same_idempotency_key(self):
        self.patch_component(
            "backend.adapter", _reference_field=None, _idempotency_header="Idempotency"
        )
        self.answers[("POST", "/products.json")].insert(
            0, requests.exceptions.ReadTimeout()
        )
        self.backend.export_product_template(self.template.ids)
        binding = self.env[MODEL].search([("odoo_id", "=", self.template.id)])
        self.pending().state = "cancelled"
        try:
            binding._export_to_external()
        except requests.exceptions.RequestException:
            self.fail("The error has no words.")
        except Exception as error:
            self.assertIn("in time", str(error))
        binding._export_to_external()
        keys = [call.headers["Idempotency"] for call in self.calls]
        self.assertEqual(len(keys), 2)
        self.assertEqual(keys[0], keys[1])
        self.assertEqual(binding.external_id, "632910392")

    def test_a_record_is_queued_once(self):
        self.backend.export_product_template(self.template.ids)
        self.backend.export_product_template(self.template.ids)
        self.assertEqual(len(self.pending()), 1)


class TestExportBatches(ListingCase):
    def setUp(self):
        super().setUp()
        self.patch_component("batch.exporter", _batch_size=3)
        self.templates = self.env["product.template"].create(
            [{"name": "Tea %d" % number} for number in range(1, 9)]
        )
        self.created = 0
        self.fail_at = None

    def _next_answer(self, call):
        if call.method != "POST":
            return super()._next_answer(call)
        if self.fail_at == self.created:
            self.fail_at = None
            return 503, b"{}", {}
        self.created += 1
        self.listed[self.created] = dict(
            self.product(id=self.created, variants=[]),
            handle=call.body["product"]["handle"],
        )
        return super()._next_answer(
            type(call)("GET", "%s/products/%d.json" % (call.url, self.created), {})
        )

    def export(self):
        self.backend.export_product_template(self.templates.ids)
        return self.env["generic.sync.run"].search([], limit=1)

    def test_many_records_are_sent_in_batches_that_count(self):
        self.templates[0].name = "x" * 300
        run = self.export()
        self.assertEqual(len(self.pending()), 3)
        self.assertEqual(run.state, "running")
        self.run_jobs()
        self.assertEqual((run.state, run.record_count), ("done", 8))
        self.assertEqual((run.created_count, run.failed_count), (7, 1))
        self.assertEqual(self.created, 7)

    def test_a_batch_goes_on_where_it_was_interrupted(self):
        self.fail_at = 1
        run = self.export()
        self.run_jobs()
        self.assertEqual((run.state, run.created_count), ("done", 8))
        self.assertEqual(self.created, 8, "none twice")

    def test_nothing_is_sent_twice_by_the_same_batch(self):
        run = self.export()
        self.run_jobs()
        part = run.part_ids.filtered(lambda part: part.number == 1)
        self.env[MODEL].export_part(self.backend, run, part)
        self.assertEqual(self.created, 8)
