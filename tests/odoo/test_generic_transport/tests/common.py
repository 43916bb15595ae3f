# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import unittest
from contextlib import contextmanager

from odoo.tests.common import tagged

from odoo.addons.component.tests.common import TransactionComponentCase
from odoo.addons.generic_connector.tests.loopback import Platform


class TransportMixin:
    """A platform on the loopback and a backend for it."""

    #: Odoo's own rolls back what was written before the exception: here that is what
    #: other transactions have committed.
    assertRaises = unittest.TestCase.assertRaises
    adapter_name = "transport.adapter"

    def start_platform(self):
        self.platform = Platform()
        self.addCleanup(self.platform.close)

    def create_backend(self, **values):
        """Create a backend whose credentials hold what must be encoded to be sent."""
        defaults = {
            "name": "Platform",
            "url": self.platform.url,
            "user": "Zoë & co",
            "secret": "s3cr/t+=&ü",
            "token": "t0ken",
        }
        return self.env["transport.backend"].create(dict(defaults, **values))

    @contextmanager
    def adapter(self, backend=None, **attributes):
        """Open the adapter with the given attributes, without repeated calls."""
        backend = backend or self.backend
        with backend.work_on(backend._name) as work:
            adapter = work.component_by_name(self.adapter_name)
            for name, value in dict({"_retries": 0}, **attributes).items():
                setattr(adapter, name, value)
            yield adapter

    def get(self, path="/things", backend=None, **attributes):
        with self.adapter(backend, **attributes) as adapter:
            return adapter.get(path)


@tagged("post_install", "-at_install")
class TransportCase(TransportMixin, TransactionComponentCase):
    """What other transactions write is part of the test's own one."""

    def setUp(self):
        super().setUp()
        self.start_platform()
        self.backend = self.create_backend()
        self.generic = self.backend.generic_backend_id
        self.env.flush_all()
        self.registry.enter_test_mode(self.env.cr)
        self.addCleanup(self.registry.leave_test_mode)

    def breaker(self):
        self.env.invalidate_all()
        return self.env["generic.circuit.breaker"].search(
            [("generic_backend_id", "=", self.generic.id)]
        )


class AuthenticationCase(TransportCase):
    """Looks at what the platform receives of one call."""

    def setUp(self):
        super().setUp()
        self.platform.on("GET", "/things", [])
        self.platform.on("POST", "/things", {})

    def call(self, auth, method="GET", params=None, data=None, backend=None, **more):
        """Call once and return what the platform received."""
        with self.adapter(backend, _auth=auth, **more) as adapter:
            adapter.make_request(method, "/things", params=params, data=data)
        return self.platform.received[-1]
