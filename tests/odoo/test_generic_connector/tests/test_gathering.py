# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import SUPERUSER_ID, api

from odoo.addons.queue_job.exception import RetryableJobError

from .committed import CommittedCase


class TestGathering(CommittedCase):
    def setUp(self):
        super().setUp()
        with self.environment() as env:
            run = env["generic.sync.run"].create(
                {
                    "generic_backend_id": self.backend(env).generic_backend_id.id,
                    "binding_model": "shopify.product.template",
                }
            )
            self.run_id = run.id

    def test_a_run_that_another_job_adds_up_is_tried_later(self):
        with self.environment() as env, self.registry.cursor() as cr:
            env["generic.sync.run"].browse(self.run_id)._lock_parts()
            other = api.Environment(cr, SUPERUSER_ID, {})
            with self.assertRaises(RetryableJobError):
                other["generic.sync.run"].browse(self.run_id).gather_parts()
