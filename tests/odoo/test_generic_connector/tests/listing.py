# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
from unittest.mock import patch

from odoo.addons.queue_job.job import Job

from .common import ShopifyCase


class ListingCase(ShopifyCase):
    """Products that the platform lists page by page, as the parameters ask.

    ``self.listed`` holds them by id. Jobs go through the queue's own table, with
    their arguments as JSON, and are run one after another by ``run_jobs``.
    """

    page_size = 2

    def setUp(self):
        super().setUp()
        self.listed = {}

    def list_products(self, *ids, **changes):
        for id_ in ids:
            self.listed[id_] = self.product(
                id=id_,
                handle=str(id_),
                title="Product %d" % id_,
                variants=[],
                **changes,
            )

    def paginate(self, paging=(), **adapter_attributes):
        """Let the platform number its pages and tell the total."""
        self.patch_component(
            "backend.adapter",
            _pagination={
                "style": "page",
                "page_size": self.page_size,
                "size_parameter": "limit",
                "page_parameter": "page",
                **dict(paging),
            },
            **adapter_attributes,
        )

    def patch_component(self, usage, **attributes):
        with self.backend.work_on("shopify.product.template") as work:
            component = type(work.component(usage=usage))
        for name, value in attributes.items():
            patcher = patch.object(component, name, value)
            patcher.start()
            self.addCleanup(patcher.stop)

    def _next_answer(self, call):
        if call.method == "GET" and call.path.endswith("/products.json"):
            return self._page(call.params)
        id_ = call.path.split("/")[-1].partition(".")[0]
        if call.method == "GET" and id_.isdigit() and "/products/" in call.path:
            if int(id_) in self.listed:
                body = {"product": self.listed[int(id_)]}
                return 200, json.dumps(body).encode(), {}
            return 404, b"{}", {}
        return super()._next_answer(call)

    def _page(self, params):
        found = sorted(self.listed)
        if "ids" in params:
            found = [id_ for id_ in found if str(id_) in params["ids"].split(",")]
        if params.get("order") == "id desc":
            found.reverse()
        lowest, highest = params.get("id_min", 0), params.get("id_max", 10**9)
        found = [id_ for id_ in found if lowest <= id_ <= highest]
        start = (int(params.get("page", 1)) - 1) * self.page_size
        page = [self.listed[id_] for id_ in found[start : start + self.page_size]]
        headers = {"X-Total": str(len(found)), "Date": "Tue, 05 Mar 2024 10:00:00 GMT"}
        body = {"products": page, "total": len(found)}
        return 200, json.dumps(body).encode(), headers

    def pending(self):
        return self.env["queue.job"].search([("state", "=", "pending")], order="id")

    def run_jobs(self, reverse=False):
        """Run what is queued, and what that queues; return how many jobs that were."""
        count = 0
        while self.pending():
            record = self.pending()[-1 if reverse else 0]
            job = Job.load(self.env, record.uuid)
            job.set_started()
            job.store()
            with patch.object(self.env.cr, "commit", self.no_commit):
                job.perform()
            job.set_done()
            job.store()
            self.env.flush_all()
            count += 1
            self.assertLess(count, 200, "The jobs have no end.")
        return count

    def no_commit(self, *args):
        """Newer queues release the lock of a job that commits: it would run twice."""
        raise RuntimeError("A job commits.")

    def queue(self, **options):
        """Queue the import of products and return the run."""
        self.backend.sync_products(**options)
        return self.env["generic.sync.run"].search(
            [("generic_backend_id", "=", self.backend.generic_backend_id.id)], limit=1
        )

    def bound(self):
        bindings = self.env["shopify.product.template"].search(
            [("backend_id", "=", self.backend.id)]
        )
        return sorted(int(binding.external_id) for binding in bindings)
