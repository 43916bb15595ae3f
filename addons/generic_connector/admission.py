# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""What a circuit breaker is asked, and what it answers."""

from collections import namedtuple

#: When a breaker opens: after so many failures in a row, for so many seconds at first
#: and at most; while it is open, one call is let through and has ``lease`` seconds
Policy = namedtuple("Policy", ["failures", "seconds", "maximum_seconds", "lease"])

#: Whether a call may start, else the seconds to wait; whether it is the one that
#: probes; whether failures are on record, so that a success is worth noting; the
#: ``RateLimit`` that it falls under
Admission = namedtuple(
    "Admission",
    ["allowed", "probe", "troubled", "state", "wait", "reason", "limit"],
    defaults=[None],
)

FREE = Admission(True, False, False, "closed", 0, None)
