# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import threading
from contextlib import contextmanager

import odoo
from odoo import SUPERUSER_ID, api
from odoo.tests import get_db_name, tagged
from odoo.tests.common import BaseCase


@tagged("post_install", "-at_install")
class CommittedCase(BaseCase):
    """Works on committed data, as two workers see it; takes it away afterwards."""

    def setUp(self):
        super().setUp()
        self.registry = odoo.registry(get_db_name())
        with self.environment() as env:
            backend = env["shopify.backend"].create(
                {
                    "name": "Committed shop",
                    "shop_url": "https://shop.example.com",
                    "access_token": "token",
                }
            )
            self.backend_id = backend.id
        self.addCleanup(self.remove)

    @contextmanager
    def environment(self):
        """Open a transaction of its own that is committed at the end."""
        with self.registry.cursor() as cr:
            env = api.Environment(cr, SUPERUSER_ID, {})
            yield env
            env.flush_all()

    def backend(self, env):
        return env["shopify.backend"].browse(self.backend_id)

    def remove(self):
        with self.environment() as env:
            backend = self.backend(env)
            for model_name in (
                "shopify.sale.order",
                "shopify.product.product",
                "shopify.product.template",
                "shopify.res.partner",
            ):
                bindings = (
                    env[model_name]
                    .with_context(active_test=False)
                    .search([("backend_id", "=", backend.id)])
                )
                records = bindings.odoo_id
                bindings.unlink()
                records.unlink()
            keys = "%%:shopify.%%:%s%%" % backend.id
            env["queue.job"].search([("identity_key", "=like", keys)]).unlink()
            backend.unlink()

    def at_once(self, *functions):
        """Run functions in threads; return what each returned or raised."""
        outcomes = [None] * len(functions)

        def run(number, function):
            try:
                outcomes[number] = function()
            except Exception as error:
                outcomes[number] = error

        threads = [
            threading.Thread(target=run, args=(number, function))
            for number, function in enumerate(functions)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return outcomes
