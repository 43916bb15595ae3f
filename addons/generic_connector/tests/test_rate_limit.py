# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tests.common import TransactionCase


class TestRateLimit(TransactionCase):
    def setUp(self):
        super().setUp()
        self.generic = self.env["generic.backend"].create({"name": "Test"})
        self.limit = self.env["generic.rate.limit"]
        self.env.flush_all()

    def wait(self, burst, per_second=2.0):
        return self.limit._move(
            self.env.cr, self.chain(), 1 / per_second, burst / per_second
        )

    def chain(self):
        """Return what has a generic backend, as a concrete backend does."""
        return self.env["generic.sync.run"].new({"generic_backend_id": self.generic.id})

    def test_calls_beyond_the_burst_wait(self):
        waits = [self.wait(burst=3) for __ in range(5)]
        self.assertTrue(all(wait <= 0 for wait in waits[:3]))
        self.assertTrue(0 < waits[3] < waits[4] <= 1.0)
