# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest.mock import patch
from urllib.parse import parse_qs, urlsplit

from odoo import SUPERUSER_ID, api

from odoo.addons.generic_connector.exceptions import NetworkError
from odoo.addons.queue_job.exception import RetryableJobError

from .committed import CommittedCase

MODEL = "shopify.product.template"


class Shop(BaseHTTPRequestHandler):
    """A platform that creates, and may hang up before it has answered."""

    def do_POST(self):
        size = int(self.headers["Content-Length"])
        record = json.loads(self.rfile.read(size))["product"]
        shop = self.server
        with shop.lock:
            record = dict(record, id=len(shop.records) + 1, variants=[])
            shop.records.append(record)
            hang_up = shop.hang_ups > 0
            shop.hang_ups -= 1
        if hang_up:
            self.connection.close()
            return
        self.reply({"product": record})

    def do_GET(self):
        handle = parse_qs(urlsplit(self.path).query).get("handle", [None])[0]
        found = [r for r in self.server.records if r["handle"] == handle]
        self.reply({"products": found})

    def do_PUT(self):
        size = int(self.headers["Content-Length"])
        changes = json.loads(self.rfile.read(size))["product"]
        id_ = int(urlsplit(self.path).path.split("/")[-1].partition(".")[0])
        self.server.records[id_ - 1].update(changes, variants=[])
        self.reply({"product": self.server.records[id_ - 1]})

    def reply(self, body):
        content = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args):
        """Leave the test's output alone."""


class TestExportCrash(CommittedCase):
    def setUp(self):
        super().setUp()
        self.shop = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
        self.shop.records, self.shop.hang_ups = [], 0
        self.shop.lock = threading.Lock()
        thread = threading.Thread(target=self.shop.serve_forever, daemon=True)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.shop.server_close)
        self.addCleanup(self.shop.shutdown)
        with self.environment() as env:
            address = "http://127.0.0.1:%d" % self.shop.server_port
            self.backend(env).shop_url = address
            template = env["product.template"].create({"name": "Tea of a crash"})
            binding = env[MODEL].create(
                {"backend_id": self.backend_id, "odoo_id": template.id}
            )
            self.binding_id = binding.id

    def export(self):
        """Run the job as a worker does, in a thread and transaction of its own."""

        def run():
            with self.environment() as env:
                with patch.object(env.cr, "commit", self.no_commit):
                    return self.binding(env)._export_to_external()

        (outcome,) = self.at_once(run)
        return outcome

    def no_commit(self):
        raise RuntimeError("The job commits its own transaction.")

    def binding(self, env):
        return env[MODEL].browse(self.binding_id)

    def test_a_creation_whose_answer_was_cut_off_is_found_again(self):
        self.shop.hang_ups = 1
        self.assertIsInstance(self.export(), NetworkError)
        self.assertEqual(len(self.shop.records), 1)
        with self.environment() as env:
            self.assertEqual(self.binding(env).sync_state, "exporting")
            self.assertFalse(self.binding(env).external_id)
        self.assertEqual(self.export(), "Sent.")
        self.assertEqual(len(self.shop.records), 1)
        with self.environment() as env:
            self.assertEqual(self.binding(env).external_id, "1")

    def test_the_outside_id_survives_the_rollback_of_the_job(self):
        def run():
            with self.registry.cursor() as cr:
                env = self.binding_env(cr)
                env[MODEL].browse(self.binding_id)._export_to_external()
                cr.rollback()

        self.at_once(run)
        with self.environment() as env:
            self.assertEqual(self.binding(env).external_id, "1")
        self.assertEqual(self.export(), "Not sent: nothing has changed.")
        self.assertEqual(len(self.shop.records), 1)

    def binding_env(self, cr):
        return api.Environment(cr, SUPERUSER_ID, {})

    def test_two_workers_create_one(self):
        def run():
            with self.environment() as env:
                return env[MODEL].browse(self.binding_id)._export_to_external()

        outcomes = self.at_once(run, run, run)
        for outcome in outcomes:
            if isinstance(outcome, Exception):
                self.assertIsInstance(outcome, RetryableJobError)
        while any(isinstance(outcome, Exception) for outcome in outcomes):
            outcomes = self.at_once(run)
        self.assertEqual(len(self.shop.records), 1)
