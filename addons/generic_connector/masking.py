# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Taking secrets and personal data out of what is shown of a call."""

import json
import re
from decimal import Decimal
from urllib.parse import parse_qsl

from .components.http_body import read_body
from .exceptions import MalformedAnswer

MASK = "***"
#: Parts of names of headers, parameters and members that hold secrets
SECRET = re.compile(
    r"auth|cookie|credential|csrf|hmac|jwt|key|nonce|pass|private|secret|session|"
    r"signature|token|verifier|wsse|x-sign|(^|[_-])(pin|sid)([_-]|$)",
    re.IGNORECASE,
)
#: Names of members that hold something of a person
PERSONAL = re.compile(
    r"address|birth|city|company_?name|contact|customer_?(name|note)|e-?mail|fax|"
    r"(first|last|full|family|given|maiden|middle|nick|sur|user)_?name|gender|iban|"
    r"latitude|longitude|mobile|phone|post_?(al_?)?code|recipient|street|"
    r"tax_?(id|number)|zip|(^|[_-])(ip|ssn|vat)([_-]|$)",
    re.IGNORECASE,
)
#: What is only personal in the company of the above: a product has a name too
NAME = re.compile(r"name|company|province|state|country|note|title", re.IGNORECASE)
EMAIL = re.compile(r"[^\s@\"'<>,;:()]+@[^\s@\"'<>,;:()]+\.[^\s@\"'<>,;:()]+")
PHONE = re.compile(r"(?<![\w.])\+\d[\d ()./-]{6,}\d")
#: Members with the id of somebody or something; by it an error is looked into
IDENTIFIER = re.compile(r"(^|_)ids?$", re.IGNORECASE)
#: Literals in a GraphQL document
LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')
#: Headers with addresses, whose parameters may hold anything
ADDRESSES = ("link", "location", "referer")
SHORTEST_SECRET = 4
MAXIMUM_PARSED = 1024 * 1024
MAXIMUM_SHOWN = 32 * 1024


class Masking:
    """Masks by names, by what looks like an address, and by the secrets themselves.

    :param secrets: texts that must not be shown wherever they stand
    """

    def __init__(self, secrets=()):
        self._secrets = sorted(
            {text for text in secrets if text and len(text) >= SHORTEST_SECRET},
            key=len,
            reverse=True,
        )

    def headers(self, headers):
        """Return the lines of some headers."""
        return "\n".join(
            "%s: %s" % (name, self._header(name, str(value)))
            for name, value in headers.items()
        )

    def parameters(self, params):
        """Return query parameters as text."""
        return json.dumps(
            self._members(dict(params)), ensure_ascii=False, default=_plain
        )

    def body(self, content, content_type=""):
        """Return a body as text; one that can't be understood isn't shown at all."""
        if not content:
            return ""
        if len(content) > MAXIMUM_PARSED:
            return self._unread(content)
        try:
            parsed = self._parse(content, content_type or "")
        except (MalformedAnswer, ValueError):
            return self._unread(content)
        shown = json.dumps(
            self._value(parsed), indent=1, ensure_ascii=False, default=_plain
        )
        if len(shown) > MAXIMUM_SHOWN:
            shown = "%s…\n[%s]" % (shown[:MAXIMUM_SHOWN], len(shown))
        return shown

    def text(self, text):
        """Return a text without secrets, e-mail addresses and telephone numbers."""
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return PHONE.sub(MASK, EMAIL.sub(MASK, text))

    def _header(self, name, value):
        if SECRET.search(name):
            return MASK
        if name.lower() in ADDRESSES:
            value = re.sub(r"\?[^>;,\s]*", "?" + MASK, value)
        return self.text(value)

    def _parse(self, content, content_type):
        if "form-urlencoded" in content_type:
            return dict(parse_qsl(content.decode(), keep_blank_values=True))
        return read_body(content, content_type)

    def _unread(self, content):
        return "[%s bytes]" % len(content)

    def _value(self, value, personal=False):
        if isinstance(value, dict):
            return self._members(value, personal)
        if isinstance(value, list):
            return [self._value(item, personal) for item in value]
        if personal and value not in (None, "", True, False):
            return MASK
        return self.text(value) if isinstance(value, str) else value

    def _members(self, members, personal=False):
        """Mask an object's members; all of it where it lies below a personal name."""
        about_somebody = personal or any(PERSONAL.search(key) for key in members)
        return {
            key: self._member(key, value, personal, about_somebody)
            for key, value in members.items()
        }

    def _member(self, key, value, personal, about_somebody):
        if SECRET.search(key):
            return MASK if value not in (None, "") else value
        if key == "query" and isinstance(value, str):
            value = LITERAL.sub('"%s"' % MASK, value)
        if IDENTIFIER.search(key) and not isinstance(value, (dict, list)):
            return self._value(value)
        hidden = personal or PERSONAL.search(key)
        hidden = hidden or (about_somebody and NAME.search(key) and _is_single(value))
        return self._value(value, personal=bool(hidden))


def _is_single(value):
    return not isinstance(value, (dict, list))


def _plain(value):
    return float(value) if isinstance(value, Decimal) else str(value)
