# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, fields, models

from ..admission import FREE, Admission

#: Seconds after which a job looks whether a person has mended the credentials
STOPPED_SECONDS = 600


class GenericCircuitBreaker(models.Model):
    """Whether a platform is called at all, shared by all workers.

    Closed: calls are made. Open: the platform failed several times in a row; one call
    at a time probes whether it is back, after a time that grows. Stopped: the platform
    refused the credentials; nothing is called until a person has changed the settings
    or tested the connection.

    Its private methods are called in a transaction of their own, see
    ``own_transaction``: the job that meets an error is rolled back.
    """

    _name = "generic.circuit.breaker"
    _description = "Circuit Breaker"
    _rec_name = "generic_backend_id"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        index=True,
        ondelete="cascade",
    )
    state = fields.Selection(
        selection=[("closed", "Working"), ("open", "Paused"), ("stopped", "Stopped")],
        required=True,
        default="closed",
    )
    failures = fields.Integer(string="Failures in a row")
    openings = fields.Integer(string="Pauses in a row")
    since = fields.Datetime()
    next_probe = fields.Datetime(string="Next try")
    reason = fields.Char()

    _sql_constraints = [
        (
            "backend_uniq",
            "unique(generic_backend_id)",
            "A backend has one circuit breaker.",
        ),
    ]

    @api.model
    def _admit(self, generic_backend, policy):
        """Return the :data:`Admission` of a call that is about to start."""
        self.env.cr.execute(
            """
            SELECT state, failures, reason,
                   EXTRACT(EPOCH FROM next_probe
                           - clock_timestamp() AT TIME ZONE 'UTC')::float
              FROM generic_circuit_breaker
             WHERE generic_backend_id = %s
            """,
            [generic_backend.id],
        )
        row = self.env.cr.fetchone()
        if not row:
            return FREE
        state, failures, reason, seconds = row
        if state == "closed":
            return FREE._replace(troubled=bool(failures))
        if state == "stopped":
            return Admission(False, False, True, state, STOPPED_SECONDS, reason)
        if self._take_probe(generic_backend, policy):
            return FREE._replace(probe=True, troubled=True)
        return Admission(False, False, True, state, max(seconds or 0.0, 1.0), reason)

    def _take_probe(self, generic_backend, policy):
        """Be the one that tries; who never reports leaves the turn after the lease."""
        self.env.cr.execute(
            """
            UPDATE generic_circuit_breaker
               SET next_probe = (clock_timestamp() AT TIME ZONE 'UTC')
                                + %s * INTERVAL '1 second'
             WHERE generic_backend_id = %s
               AND state = 'open'
               AND next_probe <= clock_timestamp() AT TIME ZONE 'UTC'
            """,
            [policy.lease, generic_backend.id],
        )
        return bool(self.env.cr.rowcount)

    @api.model
    def _note_success(self, generic_backend):
        """Close the breaker, unless the platform refused the credentials meanwhile."""
        self._close(generic_backend, ("closed", "open"))

    @api.model
    def _reset(self, generic_backend):
        """Close the breaker whatever its state: a person says so."""
        self._close(generic_backend, ("closed", "open", "stopped"))

    def _close(self, generic_backend, states):
        self.env.cr.execute(
            """
            UPDATE generic_circuit_breaker
               SET state = 'closed', failures = 0, openings = 0,
                   since = NULL, next_probe = NULL, reason = NULL
             WHERE generic_backend_id = %s AND state IN %s
            """,
            [generic_backend.id, states],
        )

    @api.model
    def _note_failure(self, generic_backend, reason, policy, probe=False):
        """Count a failure, and open the breaker once there are too many in a row.

        While it is open only the probe counts: calls that had started before it
        opened fail for the same cause.
        """
        state, failures, openings = self._lock(generic_backend)
        if state == "stopped" or (state == "open" and not probe):
            return
        opens = failures + 1 >= policy.failures
        self._update(
            generic_backend,
            state="open" if opens else "closed",
            failures=failures + 1,
            openings=openings + 1 if opens else 0,
            wait=min(policy.seconds * 2 ** min(openings, 20), policy.maximum_seconds),
            reason=reason,
        )

    @api.model
    def _stop(self, generic_backend, reason):
        """Call nothing more until a person mends or tests it."""
        if self._lock(generic_backend)[0] != "stopped":
            self._update(
                generic_backend,
                state="stopped",
                failures=0,
                openings=0,
                wait=None,
                reason=reason,
            )

    @api.model
    def _show_error(self, base_backend):
        """Show on the backend that it is in error, unless somebody is writing there."""
        self.env.cr.execute(
            """
            UPDATE connector_base_backend
               SET state = 'error'
             WHERE id = (
                   SELECT id FROM connector_base_backend
                    WHERE id = %s AND state != 'error'
                      FOR NO KEY UPDATE SKIP LOCKED)
            """,
            [base_backend.id],
        )

    def _lock(self, generic_backend):
        """Return state, failures and openings of the row, made at first use."""
        cr = self.env.cr
        cr.execute(
            """
            INSERT INTO generic_circuit_breaker
                        (generic_backend_id, state, failures, openings)
                 SELECT id, 'closed', 0, 0 FROM generic_backend WHERE id = %s
            ON CONFLICT DO NOTHING
            """,
            [generic_backend.id],
        )
        cr.execute(
            """
            SELECT state, failures, openings
              FROM generic_circuit_breaker
             WHERE generic_backend_id = %s
               FOR NO KEY UPDATE
            """,
            [generic_backend.id],
        )
        # No row: the backend isn't committed yet, and there is nobody to tell.
        return cr.fetchone() or ("closed", 0, 0)

    def _update(self, generic_backend, **values):
        self.env.cr.execute(
            """
            UPDATE generic_circuit_breaker
               SET since = CASE WHEN state = %(state)s THEN since
                                ELSE clock_timestamp() AT TIME ZONE 'UTC' END,
                   next_probe = (clock_timestamp() AT TIME ZONE 'UTC')
                                + %(wait)s * INTERVAL '1 second',
                   state = %(state)s,
                   failures = %(failures)s,
                   openings = %(openings)s,
                   reason = %(reason)s
             WHERE generic_backend_id = %(id)s
            """,
            dict(values, id=generic_backend.id),
        )
