# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from requests.utils import requote_uri


class Request:
    """A call that is about to be made; authentication adds its credentials to it."""

    __slots__ = ("method", "url", "endpoint", "params", "headers", "body", "repeatable")

    def __init__(self, method, url, **values):
        self.method = method
        self.url = url
        #: Path as the adapter named it, for logs: without host and parameters
        self.endpoint = values.get("endpoint") or urlsplit(url).path
        self.params = dict(values.get("params") or {})
        self.headers = dict(values.get("headers") or {})
        #: Bytes, or None
        self.body = values.get("body")
        #: Whether a call whose answer was lost may be made again at once
        self.repeatable = values.get("repeatable", False)

    def again(self):
        """Return a copy, for one more try with credentials of its own."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return Request(values.pop("method"), values.pop("url"), **values)

    @property
    def path(self):
        return urlsplit(self.url).path or "/"

    @property
    def query(self):
        return urlsplit(self.url).query

    @property
    def base_url(self):
        """The address without its parameters."""
        return urlunsplit(urlsplit(self.url)._replace(query="", fragment=""))

    @property
    def shown_parameters(self):
        """The parameters, wherever they are, for logs."""
        return dict(parse_qsl(self.query, keep_blank_values=True), **self.params)

    def seal(self):
        """Move the parameters into the address, encoded as they will be sent.

        For signatures: what is signed is then what is sent.
        """
        pairs = parse_qsl(self.query, keep_blank_values=True) + self._pairs()
        query = urlencode(pairs, quote_via=quote, safe="")
        self.url = requote_uri(self.base_url + ("?" + query if query else ""))
        self.params = {}
        return pairs

    def _pairs(self):
        pairs = []
        for name, value in self.params.items():
            several = value if isinstance(value, (list, tuple)) else [value]
            pairs += [(str(name), str(one)) for one in several if one is not None]
        return pairs
