# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import math
import re
import time

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..admission import FREE, Policy
from ..exceptions import CallsSuspended, NetworkError, RateLimited
from ..own_transaction import own_transaction

#: Share of the platform's limit from which calls slow down
NEARLY_USED = 0.8
#: Calls left from which those that remain are spread over the time to the reset
FEW_CALLS = 5


class GenericHttp(AbstractComponent):
    """When a call may be made: what all workers of a backend share."""

    _inherit = "generic.http"

    #: Header in which the platform says what is used of its limit, as in ``32/40``
    _usage_header = None
    #: Header with the calls left, and with the seconds (or the moment) of the reset
    _remaining_header = None
    _reset_header = None
    #: Failures in a row after which calls pause; seconds of the first and of the
    #: longest pause
    _breaker_failures = 5
    _breaker_seconds = 30
    _breaker_maximum_seconds = 1800

    def _admit(self, request=None):
        """Wait for a turn among all workers and return the call's ``Admission``.

        :param request: the call, for limits that hold for its operation alone
        :raise CallsSuspended: while the circuit breaker is open
        :raise RateLimited: where the turn is too far away to wait for it here
        """
        limit = self._limit_of(request)
        with own_transaction(self.env) as own:
            admission = self._pass_breaker(own)
            wait = own["generic.rate.limit"]._take_slot(
                self._shared(own),
                limit.capacity,
                limit.per_second,
                operation=limit.operation,
            )
        time.sleep(wait)
        return admission._replace(limit=limit)

    def _pass_breaker(self, own):
        # A person who tests the connection is let through.
        if self.env.context.get("connector_probe"):
            return FREE._replace(troubled=True)
        admission = own["generic.circuit.breaker"]._admit(
            self._shared(own), self._breaker_policy()
        )
        if not admission.allowed:
            raise self._suspension(admission)
        return admission

    def _shared(self, own):
        return own["generic.backend"].browse(self.backend_record.generic_backend_id.id)

    def _breaker_policy(self):
        return Policy(
            failures=self._breaker_failures,
            seconds=self._breaker_seconds,
            maximum_seconds=self._breaker_maximum_seconds,
            lease=self._call_timeout + 60,
        )

    def _suspension(self, admission):
        if admission.state == "stopped":
            text = _(
                "Calls to %(name)s are stopped: %(reason)s"
                " Correct the backend, then test the connection.",
                name=self.backend_record.name,
                reason=admission.reason,
            )
        else:
            text = _(
                "Calls to %(name)s pause, it failed too often: %(reason)s",
                name=self.backend_record.name,
                reason=admission.reason,
            )
        return CallsSuspended(text, seconds=admission.wait)

    def _note_success(self, admission):
        if admission.troubled:
            with own_transaction(self.env) as own:
                own["generic.circuit.breaker"]._note_success(self._shared(own))

    def _note_failure(self, error, admission):
        """Tell all workers what concerns them; the caller's rollback undoes nothing."""
        if error.status == 401:
            self._stop(error)
        elif isinstance(error, RateLimited):
            self._pause(error.seconds, admission.limit)
        elif isinstance(error, NetworkError) or (error.status or 0) >= 500:
            with own_transaction(self.env) as own:
                own["generic.circuit.breaker"]._note_failure(
                    self._shared(own),
                    str(error),
                    self._breaker_policy(),
                    probe=admission.probe,
                )
        else:
            # The platform answers; that it refuses this one call is no failure.
            self._note_success(admission)

    def _pause(self, seconds, limit):
        with own_transaction(self.env) as own:
            own["generic.rate.limit"]._pause(
                self._shared(own), seconds, limit.operation
            )

    def _stop(self, error):
        """Stop all calls, and show it, until a person mends or tests it."""
        with own_transaction(self.env) as own:
            shared = self._shared(own)
            own["generic.circuit.breaker"]._stop(shared, str(error))
            # Who tests the connection writes the state in a transaction of theirs.
            if not self.env.context.get("connector_probe"):
                base = self.backend_record.generic_backend_id.base_backend_id
                own["generic.circuit.breaker"]._show_error(base)

    def _note_usage(self, response, limit):
        """Slow all workers down before the platform refuses."""
        self._note_rate(response, limit)
        usage = self._used_and_limit(response.headers)
        pause = self._pause_until_reset(response.headers)
        if not usage and not pause:
            return
        with own_transaction(self.env) as own:
            limits, shared = own["generic.rate.limit"], self._shared(own)
            if usage and limit.per_second:
                limits._fill(shared, usage[0], limit.per_second, limit.operation)
            elif usage:
                limits._pause(shared, 1.0, limit.operation)
            if pause:
                limits._pause(shared, pause, limit.operation)

    def _used_and_limit(self, headers):
        """Return used calls and limit, once they are near to one another."""
        text = headers.get(self._usage_header or "") or ""
        found = re.match(r"\s*(\d+(?:\.\d+)?)\s*/\s*(\d+(?:\.\d+)?)\s*$", text)
        if not found:
            return None
        used, limit = float(found.group(1)), float(found.group(2))
        return (used, limit) if limit and used / limit >= NEARLY_USED else None

    def _pause_until_reset(self, headers):
        """Return the seconds to pause so that the calls left last until the reset."""
        try:
            remaining = int(headers.get(self._remaining_header or "") or "")
            reset = float(headers.get(self._reset_header or "") or "")
        except ValueError:
            return None
        if remaining > FEW_CALLS or not math.isfinite(reset):
            return None
        if reset > 1e11:
            reset /= 1000
        seconds = reset - time.time() if reset > 1e8 else reset
        return min(max(seconds, 0.0), 3600.0) / (max(remaining, 0) + 1)
