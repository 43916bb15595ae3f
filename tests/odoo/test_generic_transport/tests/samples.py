# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from .common import TransportCase


class SampleCase(TransportCase):
    """Calls as the samples of the references declare them."""

    def create_backend(self, **values):
        defaults = {
            "name": "Sample",
            "url": self.platform.url,
            "api_key": "t0ken",
            "store_token": "st0re",
            "login": "Zoë & co",
            "password": "s3cr/t+=&ü",
            "client_id": "c1ient",
            "client_secret": "cl13nt/s3cret",
            "refresh_token": "pasted",
            "key_id": "k-1",
            "webhook_secret": "hush ü",
        }
        return self.env["sample.backend"].create(dict(defaults, **values))

    def call(self, adapter_name, path="/account", **parameters):
        """Call once with an adapter and return what the platform received."""
        self.adapter_name = adapter_name
        self.platform.on("GET", "/api" + path, {})
        with self.adapter() as adapter:
            adapter.get(path, **parameters)
        return self.platform.received[-1]
