# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""From an HTTP status to the exception that says what to do about it."""

import email.utils
import math
import time

from odoo import _

from .. import exceptions
from .paths import ABSENT, read_path

RETRYABLE_STATUSES = (408, 423, 425, 500, 502, 503, 504)
LONGEST_WAIT = 3600


def message_in_body(body, paths):
    """Return the platform's own message as one line, or an empty text.

    It may be a text, a list of texts, or a map of fields to their messages. Of several
    paths, the first that leads to one counts.
    """
    for path in (paths,) if isinstance(paths, (str, type(None))) else paths:
        message = read_path(body, path) if path else body
        if message is not ABSENT and message is not None:
            return " ".join(_one_line(message).split())[:500]
    return ""


def _one_line(message):
    if isinstance(message, dict):
        return "; ".join(
            "%s: %s" % (key, _one_line(value)) for key, value in message.items()
        )
    if isinstance(message, (list, tuple)):
        return ", ".join(_one_line(value) for value in message)
    return str(message)


def retry_after(value):
    """Return the seconds of a Retry-After header, a number or a date, or None."""
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            moment = email.utils.parsedate_to_datetime(value)
        except (TypeError, ValueError):
            return None
        seconds = moment.timestamp() - time.time()
    if not math.isfinite(seconds):
        return None
    return min(max(seconds, 1.0), LONGEST_WAIT)


def error_for(status, said, wait=None):
    """Return the exception for an HTTP status that isn't a success.

    :param said: what the platform said, with the number of the request
    :param wait: seconds after which it wants to be asked again
    """
    error = _error_for(status, said, wait)
    error.status = status
    return error


def _error_for(status, said, wait):
    if status == 429 or (status == 503 and wait):
        return exceptions.RateLimited(
            _("The platform asks to wait: too many calls. %s", said),
            seconds=wait or 10,
        )
    if status in RETRYABLE_STATUSES or status >= 500:
        return exceptions.ServerError(
            _(
                "The platform failed to answer (%(status)s). %(said)s",
                status=status,
                said=said,
            ),
            seconds=wait,
        )
    kind, text = _final(status)
    return kind("%s (%s) %s" % (text, status, said))


def _final(status):
    if status == 401:
        return (
            exceptions.AuthenticationError,
            _(
                "The platform does not accept the credentials."
                " Check them on the backend."
            ),
        )
    if status in (402, 403):
        return (
            exceptions.PermissionDenied,
            _("The credentials do not allow this. Check their permissions there."),
        )
    if status in (404, 410):
        return exceptions.NotFound, _("The platform has no such record or address.")
    if 300 <= status < 400:
        return (
            exceptions.ConfigurationError,
            _("The platform redirects elsewhere. Correct the address on the backend."),
        )
    return exceptions.ValidationFailed, _("The platform refuses the data.")
