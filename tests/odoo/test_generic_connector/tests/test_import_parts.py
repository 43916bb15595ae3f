# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .listing import ListingCase

TOTALS = {"total_header": "X-Total", "total_path": "total"}


class TestImportParts(ListingCase):
    def setUp(self):
        super().setUp()
        self.list_products(*range(1, 12))

    def in_parallel(self, jobs=3, total="total_header", **adapter_attributes):
        self.paginate({total: TOTALS[total]}, **adapter_attributes)
        self.patch_component("batch.importer", _parallel_jobs=jobs)

    def run_first_page(self):
        run = self.queue()
        job = self.pending()
        self.assertEqual(len(job), 1)
        backend = self.backend._for_sync()
        backend.env["shopify.product.template"].import_page(backend, run)
        job.state = "done"
        return run

    def assert_complete(self, run):
        self.assertEqual(self.bound(), list(range(1, 12)))
        self.assertEqual((run.state, run.record_count), ("done", 11))
        self.assertEqual((run.created_count, run.failed_count), (11, 0))

    def test_pages_are_divided_among_jobs_of_one_run(self):
        self.in_parallel()
        run = self.run_first_page()
        self.assertEqual(len(self.pending()), 3)
        self.assertEqual(set(self.pending().mapped("channel")), {"root.shopify.import"})
        self.run_jobs()
        self.assert_complete(run)
        self.assertEqual(len(run.part_ids), 4)

    def test_the_total_may_be_in_the_body(self):
        self.in_parallel(total="total_path")
        run = self.run_first_page()
        self.assertEqual(len(self.pending()), 3)
        self.run_jobs(reverse=True)
        self.assert_complete(run)
        pages = [call.params["page"] for call in self.calls if "page" in call.params]
        self.assertEqual(sorted(pages), [1, 2, 3, 4, 5, 6])

    def test_parts_may_end_in_any_order(self):
        self.in_parallel()
        run = self.run_first_page()
        self.run_jobs(reverse=True)
        self.assert_complete(run)

    def test_every_page_is_read_once(self):
        self.in_parallel()
        self.run_first_page()
        self.run_jobs()
        pages = [call.params["page"] for call in self.calls]
        self.assertEqual(sorted(set(pages)), list(range(1, 7)))
        self.assertEqual(len(pages), len(set(pages)))

    def test_the_mark_moves_when_all_parts_are_in(self):
        self.in_parallel()
        run = self.run_first_page()
        checkpoint = self.env["generic.sync.checkpoint"].search(
            [("run_id", "=", run.id)]
        )
        for job in self.pending()[1:]:
            job.state = "cancelled"
        self.run_jobs()
        self.assertFalse(checkpoint.high_water)
        self.assertEqual(run.state, "running")
        self.env["queue.job"].search([("state", "=", "cancelled")]).state = "pending"
        self.run_jobs()
        self.assertEqual(str(checkpoint.high_water), "2024-03-05 10:00:00")
        self.assertFalse(checkpoint.run_id)
        self.assert_complete(run)

    def test_a_page_job_that_runs_twice_counts_once(self):
        self.in_parallel()
        run = self.run_first_page()
        part = run.part_ids.filtered(lambda part: part.number == 1)
        backend = self.backend._for_sync()
        model = backend.env["shopify.product.template"]
        cursor = part.cursor
        model.import_page(backend, run, cursor, part)
        calls = len(self.calls)
        model.import_page(backend, run, cursor, part)
        self.assertEqual(len(self.calls), calls)
        self.run_jobs()
        self.assert_complete(run)

    def test_a_new_run_takes_over_from_the_parts_of_the_old_one(self):
        self.in_parallel()
        old = self.run_first_page()
        new = self.queue(force=True)
        self.run_jobs()
        self.assertEqual((old.state, new.state), ("superseded", "done"))
        self.assertEqual(self.bound(), list(range(1, 12)))

    def test_keys_are_divided_into_ranges(self):
        self.in_parallel(
            _range_parameters=("id_min", "id_max"), _newest_first={"order": "id desc"}
        )
        run = self.run_first_page()
        self.assertEqual(
            [part.scope for part in run.part_ids],
            [
                {"id_min": 0, "id_max": 3},
                {"id_min": 4, "id_max": 7},
                {"id_min": 8},
            ],
        )
        self.list_products(99)
        self.run_jobs()
        self.assertEqual(self.bound(), list(range(1, 12)) + [99])
        self.assertEqual((run.state, run.created_count), ("done", 12))

    def test_a_short_list_is_not_divided(self):
        self.in_parallel()
        self.listed = {1: self.listed[1]}
        run = self.queue()
        self.run_jobs()
        self.assertFalse(run.part_ids)
        self.assertEqual((run.state, run.created_count), ("done", 1))

    def test_a_list_that_returns_to_an_earlier_page_is_given_up(self):
        self.patch_component(
            "backend.adapter",
            _pagination={
                "style": "cursor",
                "page_size": 2,
                "size_parameter": "limit",
                "cursor_parameter": "after",
                "cursor_path": "next",
            },
        )
        circle = {"": "a", "a": "b", "b": "c", "c": "a"}
        self._page = lambda params: (
            200,
            b'{"products": [], "next": "%s"}'
            % circle[params.get("after", "")].encode(),
            {},
        )
        run = self.queue()
        self.run_jobs()
        self.assertEqual(run.state, "failed")
        self.assertIn("has no end", run.error)
        self.assertLess(len(self.calls), 12)
        checkpoint = self.env["generic.sync.checkpoint"].search(
            [("binding_model", "=", "shopify.product.template")]
        )
        self.assertFalse(checkpoint.high_water or checkpoint.run_id)

    def test_a_list_with_too_many_pages_is_given_up(self):
        self.paginate()
        self.patch_component("batch.importer", _maximum_pages=3)
        run = self.queue()
        self.run_jobs()
        self.assertEqual((run.state, run.record_count), ("failed", 6))
        self.assertEqual(self.bound(), [1, 2, 3, 4, 5, 6])
