# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.tests.common import TransactionCase

from ..exceptions import RateLimited


class TestRateLimit(TransactionCase):
    def setUp(self):
        super().setUp()
        self.generic = self.env["generic.backend"].create({"name": "Test"})
        self.limit = self.env["generic.rate.limit"]
        self.env.flush_all()

    def wait(self, burst, per_second=2.0):
        return self.limit._take_slot(self.generic, burst, per_second, patience=60)

    def test_calls_beyond_the_burst_wait(self):
        waits = [self.wait(burst=3) for __ in range(5)]
        self.assertEqual(waits[:3], [0.0, 0.0, 0.0])
        self.assertTrue(0 < waits[3] < waits[4] <= 1.0)

    def test_a_long_wait_is_left_to_the_queue(self):
        self.wait(burst=1, per_second=0.1)
        with self.assertRaises(RateLimited) as caught:
            self.limit._take_slot(self.generic, 1, 0.1)
        self.assertTrue(9 < caught.exception.seconds <= 10)
        self.assertTrue(caught.exception.ignore_retry)

    def test_a_pause_holds_for_all(self):
        self.limit._pause(self.generic, 2.0)
        self.limit._pause(self.generic, 1.0)
        self.assertTrue(1.5 < self.wait(burst=3, per_second=None) <= 2.0)

    def test_the_bucket_is_as_full_as_the_platform_says(self):
        self.limit._fill(self.generic, used=40, per_second=2.0)
        self.assertTrue(0.4 < self.wait(burst=40) <= 0.5)

    def slow(self, operation):
        return self.limit._take_slot(
            self.generic, 1, 0.5, patience=60, operation=operation
        )

    def test_each_operation_has_a_bucket_of_its_own(self):
        self.assertEqual([self.slow("GET /a"), self.slow("GET /b")], [0.0, 0.0])
        self.assertTrue(1.5 < self.slow("GET /a") <= 2.0)
        self.limit._pause(self.generic, 30.0, "GET /b")
        self.assertTrue(29 < self.slow("GET /b") <= 30.0)
        self.assertEqual(self.wait(burst=1), 0.0)

    def test_the_rate_that_the_platform_tells_holds_from_then_on(self):
        self.slow("GET /a")
        self.limit._set_rate(self.generic, 4.0, known=0.5, operation="GET /a")
        self.assertTrue(0.2 < self.slow("GET /a") <= 0.25)
        self.assertTrue(0.4 < self.slow("GET /a") <= 0.5)

    def test_there_is_no_wait_without_a_row(self):
        self.limit.search([("generic_backend_id", "=", self.generic.id)]).unlink()
        self.env.flush_all()
        self.assertEqual(self.wait(burst=1), 0.0)
