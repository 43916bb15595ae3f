# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""From the errors inside a GraphQL answer to the exception that says what to do."""

from odoo import _

from .http_errors import error_for
from .paths import read_path

#: Code → the HTTP status that says the same; others are refusals of the data
STATUSES = {
    "THROTTLED": 429,
    "RATE_LIMITED": 429,
    "TOO_MANY_REQUESTS": 429,
    "UNAUTHENTICATED": 401,
    "UNAUTHORIZED": 401,
    "ACCESS_DENIED": 403,
    "FORBIDDEN": 403,
    "NOT_FOUND": 404,
    "INTERNAL_SERVER_ERROR": 500,
    "SERVICE_UNAVAILABLE": 503,
    "TIMEOUT": 504,
}
REFUSED = 422


def error_in(body):
    """Return the exception for the first error of an answer."""
    errors = body["errors"]
    first = errors[0] if isinstance(errors, list) else errors
    code = read_path(first, "extensions.code") or read_path(first, "code")
    message = read_path(first, "message") or _("no reason given")
    said = " ".join(str(message).split())[:500]
    status = STATUSES.get(str(code).upper(), REFUSED)
    wait = _seconds_until_affordable(body) if status == 429 else None
    return error_for(status, said, wait)


def _seconds_until_affordable(body):
    """Return the wait where the answer says what the query costs, and what is left."""
    cost = read_path(body, "extensions.cost") or {}
    try:
        missing = float(cost["requestedQueryCost"]) - float(
            cost["throttleStatus"]["currentlyAvailable"]
        )
        return max(missing / float(cost["throttleStatus"]["restoreRate"]), 1.0)
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
