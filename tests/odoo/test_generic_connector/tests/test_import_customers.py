# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import ShopifyCase


class TestImportCustomers(ShopifyCase):
    def sync_customers(self, *customers):
        self.answers.pop(("GET", "/customers.json"), None)
        self.answer("GET", "/customers.json", {"customers": list(customers)})
        return self.sync(self.backend, "customers")

    def test_imports_a_customer(self):
        run = self.sync_customers(self.customer())
        self.assertEqual((run.state, run.created_count), ("done", 1))
        binding = self.binding("shopify.res.partner", 207119551)
        self.assertEqual(binding.name, "Zoë O'Neil")
        self.assertEqual(binding.email, "Zoe@Example.com")
        self.assertFalse(binding.phone)
        self.assertIn("a &lt; b", binding.comment)
        self.assertEqual(binding.state_id.code, "MA")
        self.assertEqual(binding.country_id.code, "US")
        self.assertEqual(binding.customer_rank, 1)

    def test_takes_only_the_kind_that_is_meant(self):
        with self.backend.work_on("shopify.res.partner") as work:
            importer = work.component(usage="record.importer")
            importer._only = ("state", ("enabled", "invited"))
            importer.import_records(
                [self.customer(state="enabled"), self.customer(id=2, state="disabled")]
            )
        self.assertTrue(self.binding("shopify.res.partner", 207119551))
        self.assertFalse(self.binding("shopify.res.partner", 2))

    def test_a_customer_without_name_gets_one(self):
        nameless = self.customer(first_name=None, last_name=None)
        self.sync_customers(nameless)
        binding = self.binding("shopify.res.partner", 207119551)
        self.assertEqual(binding.name, "Zoe@Example.com")

    def test_an_existing_partner_is_found_by_its_address(self):
        partner = self.env["res.partner"].create(
            {"name": "Z", "email": "ZOE@example.com"}
        )
        self.sync_customers(self.customer())
        binding = self.binding("shopify.res.partner", 207119551)
        self.assertEqual(binding.odoo_id, partner)

    def test_a_partner_of_another_company_is_not_found(self):
        company = self.env["res.company"].create({"name": "Other"})
        partner = self.env["res.partner"].create(
            {"name": "Z", "email": "zoe@example.com", "company_id": company.id}
        )
        self.sync_customers(self.customer())
        binding = self.binding("shopify.res.partner", 207119551)
        self.assertNotEqual(binding.odoo_id, partner)

    def test_a_removed_address_is_blanked(self):
        self.sync_customers(self.customer())
        self.sync_customers(self.customer(default_address=None))
        binding = self.binding("shopify.res.partner", 207119551)
        self.assertFalse(binding.city or binding.country_id)
