# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, api, fields, models

from ..exceptions import RateLimited

#: Seconds that are worth waiting in a worker; a longer wait is left to the queue
PATIENCE = 3.0


class GenericRateLimit(models.Model):
    """When the next call to a platform may start, shared by all workers.

    A leaky bucket in one number: the moment at which the bucket would be empty
    again. Each call moves it on by the time that one call takes to leak out. What the
    platform itself says of its limit moves it too. All by the database's clock.

    Its methods are called in a transaction of their own, see ``own_transaction``, so
    that the row is never locked while somebody waits.
    """

    _name = "generic.rate.limit"
    _description = "Rate Limit"
    _rec_name = "generic_backend_id"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        index=True,
        ondelete="cascade",
    )
    empty_at = fields.Float(
        digits=(16, 6),
        help="Moment at which the bucket is empty again, in seconds since 1970",
    )
    paused_until = fields.Float(
        digits=(16, 6),
        help="Moment until which the platform wants no call, in seconds since 1970",
    )

    _sql_constraints = [
        (
            "backend_uniq",
            "unique(generic_backend_id)",
            "A backend has one rate limit.",
        ),
    ]

    @api.model
    def _take_slot(self, generic_backend, capacity, per_second, patience=PATIENCE):
        """Take the next free slot and return how many seconds to wait for it.

        :param capacity: calls that may be made at once
        :param per_second: calls that leak out in a second; None for no own limit
        :raise RateLimited: where the wait is longer than ``patience``; the slot is
            given back when the transaction is rolled back for it
        """
        wait = self._paused(generic_backend)
        if per_second:
            step, burst = 1.0 / per_second, capacity / per_second
            wait = max(wait, self._move(generic_backend, step, burst))
        if wait > patience:
            raise RateLimited(
                _("%s allows no more calls for now.", generic_backend.name),
                seconds=wait,
            )
        return max(wait, 0.0)

    @api.model
    def _paused(self, generic_backend):
        self.env.cr.execute(
            """
            SELECT paused_until - EXTRACT(EPOCH FROM clock_timestamp())
              FROM generic_rate_limit
             WHERE generic_backend_id = %s
            """,
            [generic_backend.id],
        )
        return self._seconds()

    @api.model
    def _move(self, generic_backend, step, burst):
        self.env.cr.execute(
            """
            UPDATE generic_rate_limit
               SET empty_at = GREATEST(
                       empty_at, EXTRACT(EPOCH FROM clock_timestamp())
                   ) + %s
             WHERE generic_backend_id = %s
            RETURNING empty_at - EXTRACT(EPOCH FROM clock_timestamp()) - %s
            """,
            [step, generic_backend.id, burst],
        )
        return self._seconds()

    def _seconds(self):
        """Return what the query gave; 0 where there is no row yet."""
        row = self.env.cr.fetchone()
        return float(row[0] or 0.0) if row else 0.0

    @api.model
    def _fill(self, generic_backend, used, per_second):
        """Fill the bucket up to the number of calls that the platform counted."""
        self._raise(generic_backend, "empty_at", used / per_second)

    @api.model
    def _pause(self, generic_backend, seconds):
        """Let nobody call for some seconds."""
        self._raise(generic_backend, "paused_until", seconds)

    def _raise(self, generic_backend, column, seconds):
        """Move a moment to some seconds from now, never back."""
        # pylint: disable=sql-injection
        self.env.cr.execute(
            """
            UPDATE generic_rate_limit
               SET {column} = GREATEST(
                       {column}, EXTRACT(EPOCH FROM clock_timestamp()) + %s
                   )
             WHERE generic_backend_id = %s
            """.format(
                column=column
            ),
            [seconds, generic_backend.id],
        )
