# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import AcmeCase


class TestImport(AcmeCase):
    def test_maps_a_contact(self):
        run = self.sync_contacts(self.contact())
        self.assertEqual((run.state, run.created_count), ("done", 1))
        partner = self.bindings().odoo_id
        self.assertEqual(partner.name, "Zoë O'Hara <b>")
        self.assertEqual(partner.vat, "23334175221")
        self.assertEqual(partner.street, "Rue “A” 1")
        self.assertEqual(partner.country_id.code, "FR")
        self.assertEqual(self.bindings().external_score, 12)
        self.assertFalse(partner.is_company)
        self.assertIn("Imported from Acme", partner.comment)
        self.assertEqual(
            partner.category_id, self.env.ref("acme_connector.contact_tag")
        )

    def test_partial_record_blanks_nothing(self):
        self.sync_contacts(self.contact(kind="organisation"))
        partial = {"id": 7, "email": "new@example.com", "changed_at": "2024-06-01"}
        self.sync_contacts(partial)
        partner = self.bindings().odoo_id
        self.assertEqual(partner.email, "new@example.com")
        self.assertEqual(partner.street, "Rue “A” 1")
        self.assertTrue(partner.is_company)

    def test_volatile_member_is_no_change(self):
        self.sync_contacts(self.contact())
        run = self.sync_contacts(self.contact(last_seen_at="2024-07-01T00:00:00Z"))
        self.assertEqual((run.unchanged_count, run.updated_count), (1, 0))

    def test_what_is_given_at_creation_only_is_not_written_again(self):
        self.sync_contacts(self.contact())
        self.bindings().odoo_id.comment = "Ours"
        self.sync_contacts(self.contact(score=13, changed_at="2024-06-01T00:00:00Z"))
        self.assertEqual(self.bindings().external_score, 13)
        self.assertIn("Ours", self.bindings().odoo_id.comment)

    def test_refused_contact_is_kept_as_failure(self):
        run = self.sync_contacts(self.contact(), self.contact(id=8, sandbox=True))
        self.assertEqual((run.created_count, run.failed_count), (1, 1))
        self.assertEqual(run.failure_ids.reason, "This contact is only a trial.")
        self.assertEqual(self.bindings().mapped("external_id"), ["7"])

    def test_contact_that_exists_is_matched(self):
        known = self.env["res.partner"].create(
            {"name": "Zoë", "email": "zoe@example.com"}
        )
        self.sync_contacts(self.contact())
        self.assertEqual(self.bindings().odoo_id, known)
