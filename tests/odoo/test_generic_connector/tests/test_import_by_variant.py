# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .listing import ListingCase


class TestImportByVariant(ListingCase):
    """Products of which only the ids of variants are known."""

    def setUp(self):
        super().setUp()
        self.list_products(1, 2, 3, 4, 5)
        self.paginate()
        for id_ in self.listed:
            variant = dict(self.product()["variants"][0], id=100 + id_, sku=str(id_))
            self.listed[id_].update(variants=[variant], options=[])

    def import_holding(self, *variants):
        self.calls.clear()
        with self.backend.work_on("shopify.product.template") as work:
            importer = work.component(usage="record.importer")
            importer.import_holding(variants)

    def test_the_list_is_gone_through_as_far_as_needed(self):
        self.import_holding("103", "101")
        self.assertEqual(self.bound(), [1, 3])
        self.assertEqual(len(self.calls), 2, "two pages of two")

    def test_what_is_known_asks_nothing(self):
        self.import_holding("102")
        self.import_holding("102")
        self.assertFalse(self.calls)

    def test_what_is_nowhere_changes_nothing(self):
        self.import_holding("999")
        self.assertFalse(self.bound())
