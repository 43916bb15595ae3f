# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.exceptions import AccessError
from odoo.tests.common import new_test_user

from odoo.addons.generic_connector.exceptions import (
    AuthenticationError,
    CallsSuspended,
    NetworkError,
    NotFound,
    RateLimited,
    ServerError,
)

from .common import TransportCase

BROKEN = (500, {"message": "ouch"}, {})


class TestCircuitBreaker(TransportCase):
    def failing(self, times, error=ServerError):
        for _call in range(times):
            with self.assertRaises(error):
                self.get()

    def let_probe(self):
        self.env.cr.execute(
            "UPDATE generic_circuit_breaker SET next_probe = '2000-01-01'"
        )

    def test_failures_in_a_row_suspend_calls(self):
        self.platform.on("GET", "/things", BROKEN)
        self.failing(3)
        with self.assertRaises(CallsSuspended) as caught:
            self.get()
        self.assertEqual(len(self.platform.received), 3)
        error = caught.exception
        self.assertTrue(25 < error.seconds <= 30)
        self.assertTrue(error.ignore_retry)
        self.assertEqual(self.breaker().state, "open")
        self.assertEqual(self.backend.calls_state, "open")
        self.assertIn("ouch", self.backend.calls_reason)
        self.assertTrue(self.backend.calls_since)
        self.assertTrue(self.backend.calls_next_try)

    def test_a_success_between_begins_the_count_anew(self):
        self.platform.on("GET", "/things", BROKEN, BROKEN, [], BROKEN)
        self.failing(2)
        self.get()
        self.failing(2)
        self.assertEqual(self.breaker().state, "closed")
        self.assertEqual(self.breaker().failures, 2)

    def test_refusals_of_one_call_are_no_failures(self):
        self.platform.on("GET", "/things", (404, {}, {}))
        self.failing(5, NotFound)
        self.platform.on("GET", "/things", (422, {}, {}))
        self.failing(5, Exception)
        self.assertNotEqual(self.breaker().state, "open")

    def test_a_probe_that_succeeds_closes_it(self):
        self.platform.on("GET", "/things", BROKEN, BROKEN, BROKEN, [])
        self.failing(3)
        self.let_probe()
        self.assertEqual(self.get(), [])
        self.assertEqual(self.breaker().state, "closed")
        self.assertFalse(self.backend.calls_reason)

    def test_pauses_grow(self):
        self.platform.on("GET", "/things", BROKEN)
        self.failing(3)
        for seconds in (60, 120, 240):
            self.let_probe()
            self.failing(1)
            with self.assertRaises(CallsSuspended) as caught:
                self.get()
            self.assertTrue(seconds - 5 < caught.exception.seconds <= seconds)
        self.assertEqual(len(self.platform.received), 6)

    def test_only_one_probes_at_a_time(self):
        self.platform.on("GET", "/things", BROKEN, BROKEN, BROKEN, [])
        self.failing(3)
        self.let_probe()
        with self.adapter() as adapter:
            self.assertTrue(adapter._admit().probe)
            with self.assertRaises(CallsSuspended):
                adapter._admit()

    def test_calls_that_had_started_before_do_not_prolong_the_pause(self):
        self.platform.on("GET", "/things", BROKEN)
        with self.adapter() as adapter:
            late = adapter._admit()
            self.failing(3)
            adapter._note_failure(NetworkError("late"), late)
        self.assertEqual(self.breaker().openings, 1)

    def test_lost_connections_count(self):
        self.platform.close()
        self.failing(3, NetworkError)
        self.assertEqual(self.breaker().state, "open")

    def test_refused_credentials_stop_everything_until_a_test(self):
        self.platform.on("GET", "/things", (401, {"message": "who?"}, {}))
        self.failing(1, AuthenticationError)
        self.failing(2, CallsSuspended)
        self.assertEqual(len(self.platform.received), 1)
        self.assertEqual(self.breaker().state, "stopped")
        self.assertEqual(self.backend.state, "error")
        self.assertEqual(self.backend.calls_state, "stopped")
        self.platform.on("GET", "/ping", (401, {"message": "still"}, {}))
        notification = self.backend.action_test_connection()
        self.assertIn("still", notification["params"]["message"])
        self.assertEqual(self.breaker().state, "stopped")
        self.platform.on("GET", "/ping", {})
        self.backend.action_test_connection()
        self.assertEqual(self.breaker().state, "closed")
        self.assertEqual(self.backend.state, "connected")

    def test_corrected_credentials_need_no_test(self):
        self.platform.on("GET", "/things", (401, {"message": "who?"}, {}), [])
        self.failing(1, AuthenticationError)
        self.backend.name = "Renamed"
        self.env.cr.postcommit.run()
        self.assertEqual(self.breaker().state, "stopped")
        self.backend.token = "another"
        self.assertEqual(self.breaker().state, "stopped")
        self.env.cr.postcommit.run()
        self.assertEqual(self.get(), [])

    def test_a_manager_resets_it(self):
        self.platform.on("GET", "/things", BROKEN, BROKEN, BROKEN, [])
        self.failing(3)
        user = new_test_user(
            self.env, "connector_watcher", "connector_base_backend.connector_user"
        )
        with self.assertRaises(AccessError):
            self.backend.with_user(user).action_reset_calls()
        self.backend.generic_backend_id.action_reset_calls()
        self.assertEqual(self.get(), [])

    def test_a_user_sees_the_state(self):
        self.platform.on("GET", "/things", BROKEN)
        self.failing(3)
        user = new_test_user(
            self.env, "connector_watcher", "connector_base_backend.connector_user"
        )
        self.env.invalidate_all()
        self.assertEqual(self.backend.with_user(user).calls_state, "open")

    def test_another_backend_is_not_concerned(self):
        other = self.create_backend(name="Other")
        self.env.flush_all()
        self.platform.on("GET", "/things", BROKEN, BROKEN, BROKEN, [])
        self.failing(3)
        self.assertEqual(self.get(backend=other), [])

    def test_a_platform_that_asks_to_wait_is_not_failing(self):
        self.platform.on("GET", "/things", (429, {}, {"Retry-After": "7"}))
        self.failing(1, RateLimited)
        self.assertFalse(self.breaker())

    def test_who_is_told_to_wait_tells_the_others(self):
        self.platform.on("GET", "/things", (429, {}, {"Retry-After": "7"}), [])
        self.failing(1, RateLimited)
        with self.assertRaises(RateLimited) as caught:
            self.get()
        self.assertTrue(6 < caught.exception.seconds <= 7)
        self.assertEqual(len(self.platform.received), 1)
