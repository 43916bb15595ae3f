# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.generic_connector.components.mapper_export import (
    export_as_text,
    export_first,
    export_moment,
    export_subdivision,
    export_values,
    export_whole,
)

from .listing import ListingCase


class TestExportValues(ListingCase):
    """Values behind links, and lines, as documents are sent with them."""

    def setUp(self):
        super().setUp()
        self.company = self.env["res.partner"].create(
            {
                "name": "Acme",
                "is_company": True,
                "state_id": self.env.ref("base.state_us_27").id,
                "color": 2,
            }
        )
        self.contact = self.env["res.partner"].create(
            {"name": "Ada", "type": "other", "parent_id": self.company.id}
        )

    def sent(self, modifier, record=None):
        return modifier(None, record or self.contact, "member")

    def test_a_value_is_read_behind_links(self):
        modifier = export_first("parent_id.state_id.country_id.code")
        self.assertEqual(self.sent(modifier), "US")
        self.assertIsNone(self.sent(modifier, self.company))

    def test_the_first_value_that_is_filled_in_is_sent(self):
        modifier = export_first("phone", "mobile", "parent_id.name")
        self.assertEqual(self.sent(modifier), "Acme")
        self.contact.mobile = "+33 1"
        self.assertEqual(self.sent(modifier), "+33 1")
        self.assertIsNone(self.sent(modifier, self.company))

    def test_a_state_has_its_country_before_it(self):
        self.assertEqual(self.sent(export_subdivision("parent_id.state_id")), "US-NY")
        self.assertIsNone(self.sent(export_subdivision("state_id")))

    def test_words_of_a_value_behind_a_link(self):
        modifier = export_values("parent_id.is_company", {"true": "firm"})
        self.assertEqual(self.sent(modifier), "firm")

    def test_numbers_are_written_as_the_platform_takes_them(self):
        company_id = str(self.company.id)
        self.assertEqual(self.sent(export_as_text("parent_id.id")), company_id)
        self.assertIsNone(self.sent(export_as_text("parent_id.id"), self.company))
        for quantity, whole in ((2.0, 2), (1.5, 2), (2.0000000001, 2), (0.0, 0)):
            self.contact.partner_latitude = quantity
            self.assertEqual(self.sent(export_whole("partner_latitude")), whole)

    def test_moments_are_written_as_the_platform_does(self):
        self.assertIsNone(self.sent(export_moment("parent_id.parent_id.write_date")))
        sent = self.sent(export_moment("create_date"))
        self.assertEqual(sent, self.contact.create_date.strftime("%Y-%m-%dT%H:%M:%SZ"))

    def test_a_record_may_travel_in_a_list_and_without_what_is_empty(self):
        self.patch_component("backend.adapter", _list_body=True, _omit_empty=True)
        with self.backend.work_on("shopify.product.template") as work:
            adapter = work.component(usage="backend.adapter")
            body = adapter._close({"title": "Tea", "vendor": None, "tags": {"a": None}})
        self.assertEqual(body, [{"title": "Tea"}])
