# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import copy
import threading

from odoo.tools import mute_logger

from odoo.addons.generic_connector.exceptions import ConcurrentImport

from .committed import CommittedCase
from .common import CUSTOMER

MODEL = "shopify.res.partner"


class TestImportConcurrency(CommittedCase):
    """Two workers, each with a transaction of its own."""

    def customer(self, **changes):
        return dict(copy.deepcopy(CUSTOMER), **changes)

    def import_in(self, env, *customers):
        with self.backend(env)._for_sync().work_on(MODEL) as work:
            result = work.component(usage="record.importer").import_records(customers)
        env.flush_all()
        return result

    def bindings(self, env):
        return env[MODEL].search([("backend_id", "=", self.backend_id)])

    def test_the_second_of_two_imports_is_put_off(self):
        with self.environment() as first, self.environment() as second:
            self.import_in(first, self.customer())
            with self.assertRaises(ConcurrentImport) as caught:
                self.import_in(second, self.customer())
            self.assertTrue(caught.exception.seconds)
            second.cr.rollback()

    def test_what_another_worker_committed_meanwhile_is_seen(self):
        with self.environment() as late:
            # Its snapshot is taken here, before the other one commits.
            self.assertFalse(self.bindings(late))
            with self.environment() as early:
                self.import_in(early, self.customer())
            with self.assertRaises(ConcurrentImport):
                self.import_in(late, self.customer())
            late.cr.rollback()
        with self.environment() as again:
            result = self.import_in(again, self.customer())
            self.assertEqual(result.unchanged, 1)
            self.assertEqual(len(self.bindings(again)), 1)

    def test_a_deletion_that_another_worker_noted_meanwhile_is_seen(self):
        with self.environment() as late:
            self.assertFalse(self.bindings(late))
            with self.environment() as early:
                with self.backend(early)._for_sync().work_on(MODEL) as work:
                    importer = work.component(usage="record.importer")
                    importer.import_deletion(CUSTOMER["id"])
            with self.assertRaises(ConcurrentImport):
                self.import_in(late, self.customer())
            late.cr.rollback()

    def test_many_imports_of_one_record_make_one(self):
        barrier = threading.Barrier(4)

        def worker():
            barrier.wait(timeout=30)
            for _try in range(100):
                try:
                    with self.environment() as env:
                        return self.import_in(env, self.customer()).created
                except ConcurrentImport:
                    continue
            return "gave up"

        created = self.at_once(*[worker] * 4)
        self.assertEqual(sorted(created), [0, 0, 0, 1])
        with self.environment() as env:
            self.assertEqual(len(self.bindings(env)), 1)
            partners = env["res.partner"].search([("email", "=", "Zoe@Example.com")])
            self.assertEqual(len(partners), 1)

    def test_pages_with_the_same_records_in_another_order_do_not_block(self):
        ids = list(range(1, 21))
        barrier = threading.Barrier(2)

        def worker(order):
            def run():
                barrier.wait(timeout=30)
                customers = [
                    self.customer(id=id_, email="x%d@example.com" % id_)
                    for id_ in order
                ]
                for _try in range(100):
                    try:
                        with self.environment() as env:
                            return self.import_in(env, *customers).created
                    except ConcurrentImport:
                        continue
                return "gave up"

            return run

        created = self.at_once(worker(ids), worker(ids[::-1]))
        self.assertEqual(sorted(created), [0, 20])
        with self.environment() as env:
            self.assertEqual(len(self.bindings(env)), 20)

    @mute_logger("odoo.sql_db")
    def test_the_unique_constraint_becomes_a_retry(self):
        with self.environment() as env:
            partner = env["res.partner"].create({"name": "Someone"})
            env[MODEL].create(
                {
                    "backend_id": self.backend_id,
                    "odoo_id": partner.id,
                    "external_id": str(CUSTOMER["id"]),
                }
            )
        with self.environment() as env:
            with self.backend(env)._for_sync().work_on(MODEL) as work:
                importer = work.component(usage="record.importer")
                # As if the look-up had seen nothing.
                work.cache[("bindings", MODEL)] = {str(CUSTOMER["id"]): None}
                importer._check_afresh = lambda items: None
                with self.assertRaises(ConcurrentImport):
                    importer.import_records([self.customer()])
            env.cr.rollback()
