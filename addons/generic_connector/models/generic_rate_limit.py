# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, api, fields, models

from ..exceptions import RateLimited

#: Seconds that are worth waiting in a worker; a longer wait is left to the queue
PATIENCE = 3.0
#: Stands for the operations that have no limit of their own
ALL_OTHERS = "*"


class GenericRateLimit(models.Model):
    """When the next call to a platform may start, shared by all workers.

    One for a backend, and one for each operation with a limit of its own. A leaky bucket in one number: the moment at which the bucket would be empty
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
    operation = fields.Char(
        required=True,
        default=ALL_OTHERS,
        help="Call that it holds for; * for those without a limit of their own",
    )
    per_second = fields.Float(
        string="Calls per Second",
        digits=(16, 6),
        help="As the platform tells it; 0 where it doesn't",
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
            "operation_uniq",
            "unique(generic_backend_id, operation)",
            "A backend has one rate limit for an operation.",
        ),
    ]

    @api.model
    def _take_slot(
        self,
        generic_backend,
        capacity,
        per_second,
        patience=PATIENCE,
        operation=ALL_OTHERS,
    ):
        """Take the next free slot and return how many seconds to wait for it.

        :param capacity: calls that may be made at once
        :param per_second: calls that leak out in a second; None for no own limit
        :raise RateLimited: where the wait is longer than ``patience``; the slot is
            given back when the transaction is rolled back for it
        """
        self._ensure(generic_backend, operation)
        wait = self._paused(generic_backend, operation)
        if per_second:
            wait = max(
                wait, self._move(generic_backend, capacity, per_second, operation)
            )
        if wait > patience:
            raise RateLimited(
                _("%s allows no more calls for now.", generic_backend.name),
                seconds=wait,
            )
        return max(wait, 0.0)

    @api.model
    def _ensure(self, generic_backend, operation):
        """Make the row of an operation with its first call."""
        if operation != ALL_OTHERS:
            self.env.cr.execute(
                """
                INSERT INTO generic_rate_limit (generic_backend_id, operation)
                     SELECT id, %(operation)s
                       FROM generic_backend
                      WHERE id = %(backend)s
                        AND NOT EXISTS (
                            SELECT 1 FROM generic_rate_limit
                             WHERE generic_backend_id = %(backend)s
                               AND operation = %(operation)s)
                ON CONFLICT DO NOTHING
                """,
                {"backend": generic_backend.id, "operation": operation},
            )

    @api.model
    def _paused(self, generic_backend, operation):
        self.env.cr.execute(
            """
            SELECT paused_until - EXTRACT(EPOCH FROM clock_timestamp())
              FROM generic_rate_limit
             WHERE generic_backend_id = %s AND operation = %s
            """,
            [generic_backend.id, operation],
        )
        return self._seconds()

    @api.model
    def _move(self, generic_backend, capacity, per_second, operation):
        self.env.cr.execute(
            """
            UPDATE generic_rate_limit
               SET empty_at = GREATEST(
                       empty_at, EXTRACT(EPOCH FROM clock_timestamp())
                   ) + 1 / COALESCE(NULLIF(per_second, 0), %(rate)s)
             WHERE generic_backend_id = %(backend)s AND operation = %(operation)s
            RETURNING empty_at - EXTRACT(EPOCH FROM clock_timestamp())
                    - %(capacity)s / COALESCE(NULLIF(per_second, 0), %(rate)s)
            """,
            {
                "backend": generic_backend.id,
                "operation": operation,
                "rate": float(per_second),
                "capacity": capacity,
            },
        )
        return self._seconds()

    def _seconds(self):
        """Return what the query gave; 0 where there is no row yet."""
        row = self.env.cr.fetchone()
        return float(row[0] or 0.0) if row else 0.0

    @api.model
    def _set_rate(self, generic_backend, told, known, operation):
        """Keep to the rate that the platform tells; the bucket stays as full as it is.

        :param known: the rate that held until it told one
        """
        self.env.cr.execute(
            """
            UPDATE generic_rate_limit
               SET per_second = %(told)s,
                   empty_at = now.seconds + GREATEST(empty_at - now.seconds, 0)
                            * COALESCE(NULLIF(per_second, 0), %(known)s) / %(told)s
              FROM (SELECT EXTRACT(EPOCH FROM clock_timestamp()) AS seconds) AS now
             WHERE generic_backend_id = %(backend)s AND operation = %(operation)s
               AND per_second IS DISTINCT FROM %(told)s
            """,
            {
                "backend": generic_backend.id,
                "operation": operation,
                "told": told,
                "known": float(known),
            },
        )

    @api.model
    def _fill(self, generic_backend, used, per_second, operation=ALL_OTHERS):
        """Fill the bucket up to the number of calls that the platform counted."""
        self._raise(generic_backend, "empty_at", used / per_second, operation)

    @api.model
    def _pause(self, generic_backend, seconds, operation=ALL_OTHERS):
        """Let nobody call for some seconds."""
        self._raise(generic_backend, "paused_until", seconds, operation)

    def _raise(self, generic_backend, column, seconds, operation):
        """Move a moment to some seconds from now, never back."""
        # pylint: disable=sql-injection
        self.env.cr.execute(
            """
            UPDATE generic_rate_limit
               SET {column} = GREATEST(
                       {column}, EXTRACT(EPOCH FROM clock_timestamp()) + %s
                   )
             WHERE generic_backend_id = %s AND operation = %s
            """.format(
                column=column
            ),
            [seconds, generic_backend.id, operation],
        )
