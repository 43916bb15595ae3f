# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import ShopifyCase


class TestImportQueries(ShopifyCase):
    """A page costs a fixed number of queries, whatever happens to its records."""

    def products(self, count, start=0, **changes):
        return [
            self.product(
                id=start + n,
                handle=str(start + n),
                title="P%d" % n,
                variants=[],
                **changes,
            )
            for n in range(1, count + 1)
        ]

    def customers(self, count, start=0, **changes):
        return [
            self.customer(
                **dict(
                    {"email": "c%d@example.com" % (start + n)}, id=start + n, **changes
                )
            )
            for n in range(1, count + 1)
        ]

    def cost(self, model_name, records):
        """Return the number of queries of one page."""
        self.env.flush_all()
        self.env.invalidate_all()
        backend = self.backend._for_sync()
        before = self.env.cr.sql_log_count
        with backend.work_on(model_name) as work:
            result = work.component(usage="record.importer").import_records(records)
        backend.env.flush_all()
        self.assertFalse(result.reasons)
        return self.env.cr.sql_log_count - before

    def plain_cost(self, model_name, records):
        """Return the number of queries of creating the same Odoo records plainly."""
        backend = self.backend._for_sync()
        with backend.work_on(model_name) as work:
            importer = work.component(usage="record.importer")
            values_list = [
                importer._split(importer.mapper.map_record(record).values())[1]
                for record in records
            ]
            model = importer._create_model().env[importer.binder.unwrap_model()]
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        model.create(values_list)
        self.env.flush_all()
        return self.env.cr.sql_log_count - before

    def assert_flat(self, small, large, more=0):
        """Compare the queries of a page of 50 with those of one of 200.

        :param more: INSERTs of a hundred rows that the larger page needs
        """
        self.assertLessEqual(large, small + more, (small, large))

    def assert_creation_is_flat(self, model_name, make):
        """Odoo itself updates each new record; the page adds nothing to that."""
        self.cost(model_name, make(1, 5000))
        small = self.cost(model_name, make(50)) - self.plain_cost(
            model_name, make(50, 10000)
        )
        large = self.cost(model_name, make(200, 1000)) - self.plain_cost(
            model_name, make(200, 11000)
        )
        self.assert_flat(small, large, more=4)

    def assert_update_is_flat(self, change, more=0):
        few, many = self.products(50), self.products(200, 1000)
        self.cost("shopify.product.template", few + many)
        for product in few + many:
            product.update(change(product), updated_at="2024-05-01T00:00:00Z")
        self.cost("shopify.product.template", few[:1])
        small = self.cost("shopify.product.template", few)
        large = self.cost("shopify.product.template", many)
        self.assert_flat(small, large, more=more)

    def test_new_products(self):
        self.assert_creation_is_flat("shopify.product.template", self.products)

    def test_new_customers(self):
        self.assert_creation_is_flat("shopify.res.partner", self.customers)

    def test_unchanged_products(self):
        few, many = self.products(50), self.products(200, 1000)
        self.cost("shopify.product.template", few + many)
        self.assert_flat(
            self.cost("shopify.product.template", few),
            self.cost("shopify.product.template", many),
        )

    def test_products_that_changed_in_the_same_way(self):
        self.assert_update_is_flat(
            lambda product: {"vendor": "Another", "status": "archived"}, more=2
        )

    def test_products_that_changed_where_nothing_is_mapped(self):
        self.assert_update_is_flat(lambda product: {"tags": str(product["id"])})

    def test_products_that_changed_in_different_ways(self):
        self.assert_update_is_flat(
            lambda product: {"vendor": "Vendor %d" % product["id"]},
            # An UPDATE for each value that no other record has.
            more=151,
        )

    def test_dependencies_of_a_page_are_looked_up_together(self):
        few = [self.order(id=n, customer={"id": 7000 + n}) for n in range(1, 6)]
        backend = self.backend._for_sync()
        counts = []
        # The first fills what Odoo keeps between look-ups.
        for orders in (few[:1], few[:2], few):
            before = self.env.cr.sql_log_count
            with backend.work_on("shopify.sale.order") as work:
                importer = work.component(usage="record.importer")
                items = importer._items(orders, None)
                importer._import_dependencies(items)
            counts.append(self.env.cr.sql_log_count - before)
        self.assertEqual(counts[1], counts[2])
