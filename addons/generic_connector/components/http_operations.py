# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import math
import re
from collections import namedtuple

from odoo.addons.component.core import AbstractComponent

from ..models.generic_rate_limit import ALL_OTHERS
from ..own_transaction import own_transaction

#: For which calls; how many of them at once, and how many each second: None for no
#: limit that is known
RateLimit = namedtuple("RateLimit", ["operation", "capacity", "per_second"])


class GenericHttp(AbstractComponent):
    """Limits that hold for one operation of the platform and for no other."""

    _inherit = "generic.http"

    #: Calls that may be made at once, and calls that may follow each second
    _rate_capacity = None
    _rate_per_second = None
    #: Operations with a bucket of their own, as in ``{"GET /orders/{id}": (30, 0.5)}``
    _operation_rates = {}
    #: Header in which the platform says how many calls a second the operation allows
    _rate_header = None

    def _limit_of(self, request):
        """Return the :data:`RateLimit` that a request falls under."""
        called = "%s %s" % (request.method, request.endpoint) if request else ""
        for operation, (capacity, per_second) in self._operation_rates.items():
            if re.fullmatch(_pattern(operation), called):
                return RateLimit(operation, capacity, per_second)
        return RateLimit(ALL_OTHERS, self._rate_capacity or 1, self._rate_per_second)

    def _note_rate(self, response, limit):
        """Keep to the rate that the platform tells, which may be another than known."""
        told = _positive(response.headers.get(self._rate_header or ""))
        cache = self.work.cache.setdefault(("rates told",), {})
        if not told or not limit.per_second or cache.get(limit.operation) == told:
            return
        with own_transaction(self.env) as own:
            own["generic.rate.limit"]._set_rate(
                self._shared(own), told, limit.per_second, limit.operation
            )
        cache[limit.operation] = told


def _pattern(operation):
    """Return the expression for the paths that an operation's calls have."""
    return "[^/]+".join(re.escape(part) for part in operation.split("{id}"))


def _positive(text):
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if number > 0 and math.isfinite(number) else None
