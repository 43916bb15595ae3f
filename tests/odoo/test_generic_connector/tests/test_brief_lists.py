# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json

from .listing import ListingCase


class TestBriefLists(ListingCase):
    """The list has ids and titles; the rest stands at the address of each record."""

    def setUp(self):
        super().setUp()
        self.deleted_meanwhile = set()
        self.paginate(_list_is_brief=True)

    def _page(self, params):
        status, content, headers = super()._page(params)
        body = json.loads(content)
        body["products"] = [
            {name: record[name] for name in ("id", "title") if name in record}
            for record in body["products"]
        ]
        return status, json.dumps(body).encode(), headers

    def _next_answer(self, call):
        if call.path.split("/")[-1].partition(".")[0] in self.deleted_meanwhile:
            return 404, b"{}", {}
        return super()._next_answer(call)

    def test_each_record_of_a_page_is_read(self):
        self.list_products(1, 2, 3)
        run = self.queue()
        self.run_jobs()
        self.assertEqual((run.state, run.created_count), ("done", 3))
        bindings = self.env["shopify.product.template"].search([])
        self.assertEqual(set(bindings.mapped("external_vendor")), {"Ünlü & Sons"})

    def test_what_was_deleted_meanwhile_is_left_out(self):
        self.list_products(1, 2, 3)
        self.deleted_meanwhile = {"2"}
        run = self.queue()
        self.run_jobs()
        self.assertEqual((run.state, run.failed_count), ("done", 0))
        self.assertEqual(self.bound(), [1, 3])

    def test_a_record_without_id_is_kept_as_a_failure(self):
        self.list_products(1, 2)
        del self.listed[2]["id"]
        run = self.queue()
        self.run_jobs()
        self.assertEqual((run.created_count, run.failed_count), (1, 1))

    def test_ids_are_not_asked_for_through_the_list(self):
        self.list_products(1, 2)
        self.patch_component("backend.adapter", _ids_parameter="ids")
        with self.backend.work_on("shopify.product.template") as work:
            records = work.component(usage="backend.adapter").read_many(["1", "2"])
        self.assertEqual(
            [record["vendor"] for record in records], ["Ünlü & Sons", "Ünlü & Sons"]
        )

    def test_a_preview_reads_each_record(self):
        self.list_products(1, 2)
        with self.backend.work_on("shopify.product.template") as work:
            preview = work.component(usage="batch.importer").preview()
        self.assertEqual((preview.created, preview.failed), (2, 0))
