# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.generic_connector.exceptions import NotFound

from .listing import ListingCase


class TestReadFromList(ListingCase):
    """Records of a platform that shows them in its list alone."""

    def setUp(self):
        super().setUp()
        self.list_products(1, 2, 3, 4, 5)

    def adapter(self, **attributes):
        self.paginate(_read_from_list=True, **attributes)
        work = self.backend.work_on("shopify.product.template")
        return work.__enter__().component(usage="backend.adapter")

    def asked(self):
        return [
            (call.params.get("ids"), call.params.get("page")) for call in self.calls
        ]

    def test_one_is_asked_for_by_its_id(self):
        adapter = self.adapter(_id_parameter="ids")
        self.assertEqual(adapter.read(4)["id"], 4)
        self.assertEqual([ids for ids, __ in self.asked()], ["4"])

    def test_the_list_is_gone_through_as_far_as_needed(self):
        adapter = self.adapter()
        self.assertEqual(adapter.read("3")["id"], 3)
        self.assertEqual(len(self.calls), 2, "two pages of two")

    def test_several_are_found_by_going_through_the_list_once(self):
        adapter = self.adapter()
        records = adapter.read_many(["5", "1", "9"])
        self.assertEqual([record["id"] for record in records], [1, 5])
        self.assertLessEqual(len(self.calls), 4)

    def test_several_are_asked_for_one_by_one(self):
        adapter = self.adapter(_id_parameter="ids")
        records = adapter.read_many(["5", "9", "1"])
        self.assertEqual([record["id"] for record in records], [5, 1])

    def test_nothing_is_asked_where_nothing_is_wanted(self):
        self.assertEqual(self.adapter().read_many([]), [])
        self.assertFalse(self.calls)

    def test_a_platform_that_passes_the_parameter_over_shows_no_other_record(self):
        adapter = self.adapter(_id_parameter="unknown")
        self.assertEqual(adapter.read("4")["id"], 4)
        with self.assertRaises(NotFound):
            adapter.read("9")

    def test_a_record_without_an_id_hides_no_other(self):
        del self.listed[1]["id"]
        self.assertEqual(self.adapter().read("2")["id"], 2)

    def test_what_is_missing_is_gone(self):
        self.paginate(_read_from_list=True)
        self.queue()
        self.run_jobs()
        del self.listed[2]
        self.backend._for_sync()._webhook_upsert(
            [{"id": 1}, {"id": 2}], "shopify.product.template"
        )
        model = self.env["shopify.product.template"].with_context(active_test=False)
        bindings = model.search(
            [("backend_id", "=", self.backend.id), ("sync_state", "=", "gone")]
        )
        self.assertEqual(bindings.mapped("external_id"), ["2"])
