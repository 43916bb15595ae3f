# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tests.common import new_test_user

from odoo.addons.queue_job.tests.common import trap_jobs

from .common import ShopifyCase

WRITTEN = (
    "shopify.product.template",
    "product.template",
    "shopify.res.partner",
    "res.partner",
    "generic.sync.run",
    "generic.sync.failure",
    "generic.sync.checkpoint",
    "queue.job",
)


@tagged("post_install", "-at_install")
class TestImportChoice(ShopifyCase):
    def wizard(self, *entities, user=None, **values):
        chosen = dict.fromkeys(self.backend._sync_entities, False)
        chosen.update(dict.fromkeys(entities, True), backend_id=self.backend.id)
        wizards = self.env["shopify.sync.wizard"].with_user(user or self.env.user)
        return wizards.create(dict(chosen, **values))

    def counts(self):
        return {
            name: self.env[name].with_context(active_test=False).search_count([])
            for name in WRITTEN
        }

    def preview(self, *entities, **values):
        wizard = self.wizard(*entities, dry_run=True, **values)
        before = self.counts()
        action = wizard.action_sync()
        self.assertEqual(self.counts(), before)
        self.assertEqual((action["res_id"], action["target"]), (wizard.id, "new"))
        self.assertEqual({call.method for call in self.calls}, {"GET"})
        return " ".join(wizard.outcome.striptags().split())

    def test_a_preview_tells_figures_and_names_and_writes_nothing(self):
        bad = self.product(id=3, title=None)
        self.answer("GET", "/products.json", {"products": [self.product(), bad]})
        with trap_jobs() as trap:
            text = self.preview("products")
        trap.assert_jobs_count(0)
        self.assertIn("Shopify Product 1 0 0 1", text)
        self.assertIn(
            "Would be created, for example [TEA-1] Tea “Earl Grey” d'or", text
        )
        self.assertIn("3: ", text)

    def test_a_preview_tells_changed_from_unchanged(self):
        other = self.product(id=2, title="Other <b>", variants=[])
        self.answer("GET", "/products.json", {"products": [self.product(), other]})
        self.sync(self.backend, "products")
        changed = self.product(id=2, title="Changed <b>", variants=[])
        self.answers.clear()
        self.answer("GET", "/products.json", {"products": [self.product(), changed]})
        text = self.preview("products")
        self.assertIn("Shopify Product 0 1 1 0", text)
        self.assertIn("Would be updated, for example Changed <b>", text)
        product = self.binding("shopify.product.template", 2)
        self.assertEqual(product.name, "Other <b>")

    def test_a_preview_of_chosen_ids(self):
        self.answer("GET", "/customers/207119551.json", {"customer": self.customer()})
        text = self.preview("customers", external_ids="207119551\n404")
        self.assertIn("Shopify Customer 1 0 0 1", text)
        self.assertIn("404: The platform has no such record.", text)

    def test_a_preview_says_that_there_is_more(self):
        link = {"Link": '<https://shop.example.com/p?page_info=2>; rel="next"'}
        products = [self.product(id=number, variants=[]) for number in range(1, 501)]
        self.answer("GET", "/products.json", {"products": products}, headers=link)
        text = self.preview("products")
        self.assertIn("The platform has more records than were looked at", text)
        self.assertEqual(len(self.calls), 1)

    def test_users_may_preview_without_rights_on_products(self):
        user = new_test_user(
            self.env, "previewer", "connector_base_backend.connector_user"
        )
        self.answer("GET", "/products.json", {"products": [self.product()]})
        self.assertIn("Shopify Product 1", self.preview("products", user=user))

    def test_a_preview_that_cannot_read_says_why(self):
        self.answer("GET", "/products.json", {"errors": "no"}, status=401)
        with self.assertRaises(UserError):
            self.wizard("products", dry_run=True).action_sync()

    def test_queues_the_chosen_ids(self):
        with trap_jobs() as trap:
            self.wizard("products", external_ids="1\n2", force=True).action_sync()
        model = self.env["shopify.product.template"]
        trap.assert_jobs_count(2)
        trap.assert_enqueued_job(
            model.import_record, args=(self.backend, "1"), kwargs={"force": True}
        )

    def test_leaves_out_what_changed_later(self):
        dates = ("2024-03-02T03:04:05Z", "2024-03-05T00:00:00Z", None)
        products = [
            self.product(id=number, variants=[], updated_at=changed)
            for number, changed in enumerate(dates, 1)
        ]
        self.answer("GET", "/products.json", {"products": products})
        run = self.sync(
            self.backend,
            "products",
            since="2024-03-01 00:00:00",
            until="2024-03-04 00:00:00",
        )
        self.assertEqual((run.state, run.created_count), ("done", 2))
        self.assertFalse(self.binding("shopify.product.template", 2))
        checkpoint = self.env["generic.sync.checkpoint"].search(
            [("generic_backend_id", "=", self.backend.generic_backend_id.id)]
        )
        self.assertFalse(checkpoint.high_water)
