# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from unittest.mock import patch

import psycopg2

from odoo.exceptions import ValidationError
from odoo.tests.common import new_test_user
from odoo.tools import mute_logger

from odoo.addons.generic_connector.components.differences import differing_values

from .common import ShopifyCase

MODEL = "shopify.res.partner"


class TestImportFaults(ShopifyCase):
    def import_customers(self, *customers, **options):
        backend = self.backend._for_sync()
        with backend.work_on(MODEL) as work:
            importer = work.component(usage="record.importer")
            return importer.import_records(list(customers), **options)

    def customers(self, count):
        return [
            self.customer(id=n, email="c%d@example.com" % n)
            for n in range(1, count + 1)
        ]

    def failing_create(self, fail):
        """Let the creation of partners fail where ``fail`` is told to."""
        partners = type(self.env["res.partner"])
        create = partners.create

        def failing(records, vals_list):
            created = create(records, vals_list)
            if any(values.get("email") == "c5@example.com" for values in vals_list):
                fail(created)
            return created

        return patch.object(partners, "create", failing)

    def assert_one_refused(self, fail, reason):
        with self.failing_create(fail), mute_logger("odoo.sql_db"):
            result = self.import_customers(*self.customers(9))
        self.assertEqual((result.created, result.failed), (8, 1))
        self.assertIn(reason, result.reasons["5"])
        self.assertEqual(self.env[MODEL].search_count([]), 8)
        failure = self.env["generic.sync.failure"].search([("external_id", "=", "5")])
        self.assertEqual((failure.state, failure.tries), ("open", 1))
        self.assertIn("c5@example.com", failure.payload)

    def test_a_database_error_refuses_one_record(self):
        def fail(partners):
            partners.env.cr.execute("SELECT 1 / 0")

        self.assert_one_refused(fail, "division by zero")

    def test_a_violated_constraint_refuses_one_record(self):
        def fail(partners):
            raise ValidationError("The VAT number is wrong.")

        self.assert_one_refused(fail, "The VAT number is wrong.")

    def test_a_programming_error_refuses_one_record(self):
        def fail(partners):
            raise KeyError("something")

        self.assert_one_refused(fail, "KeyError")

    def test_a_mapping_error_refuses_one_record(self):
        customers = self.customers(9)
        customers[4]["first_name"] = {"unexpected": "object"}
        customers[4]["default_address"] = "not an object"
        result = self.import_customers(*customers)
        self.assertEqual(result.created + result.failed, 9)
        self.assertGreaterEqual(result.created, 8)

    def test_a_lost_connection_leaves_the_job(self):
        def fail(partners):
            raise psycopg2.OperationalError("server closed the connection")

        with self.failing_create(fail), self.assertRaises(psycopg2.OperationalError):
            self.import_customers(*self.customers(9))
        self.assertFalse(self.env["generic.sync.failure"].search([]))

    def test_ids_are_text_whatever_the_platform_writes(self):
        for external_id, text in ((0, "0"), ("0", "0"), (12, "12"), ("12", "12")):
            self.import_customers(
                self.customer(id=external_id, email="id%s@example.com" % text)
            )
        bindings = self.env[MODEL].search([("backend_id", "=", self.backend.id)])
        self.assertEqual(sorted(bindings.mapped("external_id")), ["0", "12"])

    def test_a_record_that_is_twice_on_a_page_is_made_once(self):
        first = self.customer(id=1, first_name="First")
        second = self.customer(id=1, first_name="Second")
        result = self.import_customers(first, second)
        self.assertEqual(result.created, 1)
        self.assertEqual(self.binding(MODEL, 1).name, "Second O'Neil")

    def test_equal_moments_are_taken_over_and_older_ones_left(self):
        self.import_customers(self.customer(id=1, updated_at="2024-03-02T03:04:05Z"))
        self.import_customers(
            self.customer(id=1, first_name="Same", updated_at="2024-03-02T03:04:05Z")
        )
        self.assertEqual(self.binding(MODEL, 1).name, "Same O'Neil")
        # The same moment, an hour earlier by the clock on the wall.
        self.import_customers(
            self.customer(
                id=1, first_name="Zone", updated_at="2024-03-02T02:04:05-01:00"
            )
        )
        self.assertEqual(self.binding(MODEL, 1).name, "Zone O'Neil")
        result = self.import_customers(
            self.customer(id=1, first_name="Older", updated_at="2024-03-02T03:04:04Z")
        )
        self.assertEqual(result.unchanged, 1)
        self.assertEqual(self.binding(MODEL, 1).name, "Zone O'Neil")

    def test_two_matches_are_left_to_a_person(self):
        self.env["res.partner"].create(
            [{"name": name, "email": "zoe@example.com"} for name in ("One", "Two")]
        )
        result = self.import_customers(self.customer())
        self.assertIn("2 records in Odoo", result.reasons[str(self.customer()["id"])])

    def test_one_record_is_not_linked_to_two_outside_records(self):
        result = self.import_customers(self.customer(id=1), self.customer(id=2))
        self.assertEqual((result.created, result.failed), (2, 0))
        self.env["res.partner"].create({"name": "Eve", "email": "eve@example.com"})
        result = self.import_customers(
            self.customer(id=3, email="eve@example.com"),
            self.customer(id=4, email="EVE@example.com"),
        )
        self.assertEqual((result.created, result.failed), (0, 1))
        self.assertIn("linked to 3 already", result.reasons["4"])

    def test_nul_is_left_out(self):
        self.import_customers(self.customer(id=1, first_name="Z\x00oë"))
        self.assertEqual(self.binding(MODEL, 1).name, "Zoë O'Neil")

    def test_values_that_are_there_already_are_not_written(self):
        self.import_customers(self.customer(id=1))
        partner = self.binding(MODEL, 1).odoo_id
        values = {"name": partner.name, "country_id": partner.country_id.id}
        self.assertFalse(differing_values(partner, values))

    def test_users_who_may_not_create_products_can_synchronise(self):
        user = new_test_user(
            self.env, "sync_user", "connector_base_backend.connector_user"
        )
        products = self.env["product.template"].with_user(user)
        self.assertFalse(products.check_access_rights("create", raise_exception=False))
        self.answer("GET", "/products.json", {"products": [self.product()]})
        self.sync(self.backend.with_user(user), "products")
        self.assertTrue(self.binding("shopify.product.template", 632910392))

    def test_records_belong_to_the_company_of_the_backend(self):
        company = self.env["res.company"].create({"name": "Another"})
        self.env.user.company_ids += company
        self.backend.company_id = company
        seen = []
        partners = type(self.env["res.partner"])
        create = partners.create

        def noting(records, vals_list):
            seen.append((records.env.company, records.env.companies))
            return create(records, vals_list)

        with patch.object(partners, "create", noting):
            self.import_customers(self.customer())
        self.assertEqual(set(seen), {(company, company)})

    def test_a_match_in_another_company_is_none(self):
        company = self.env["res.company"].create({"name": "Another"})
        theirs = self.env["res.partner"].create(
            {"name": "Zoë", "email": "zoe@example.com", "company_id": company.id}
        )
        self.import_customers(self.customer())
        bound = self.binding(MODEL, self.customer()["id"]).odoo_id
        self.assertNotEqual(bound, theirs)
