# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, api, fields, models

from ..exceptions import RateLimited


class GenericRateLimit(models.Model):
    """When the next call to a platform may start, shared by all workers.

    A leaky bucket in one number: the moment at which the bucket would be empty
    again. Each call moves it on by the time that one call takes to leak out.
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

    _sql_constraints = [
        (
            "backend_uniq",
            "unique(generic_backend_id)",
            "A backend has one rate limit.",
        ),
    ]

    @api.model
    def _take_slot(self, backend, capacity, per_second, patience=3.0):
        """Take the next free slot and return how many seconds to wait for it.

        The row is moved in a cursor of its own, so that it is never locked while
        somebody waits, and by the database's clock, which all workers share.

        :param capacity: calls that may be made at once
        :param per_second: calls that leak out in a second
        :param patience: seconds that are worth waiting; a longer wait is left to
            the queue
        :raise RateLimited: where the wait is longer than ``patience``
        """
        with self.env.registry.cursor() as cr:
            wait = self._move(cr, backend, 1.0 / per_second, capacity / per_second)
            if wait > patience:
                # Give the slot back: the retry will take one of its own.
                self._move(cr, backend, -1.0 / per_second, 0)
        if wait > patience:
            raise RateLimited(
                _("%s allows no more calls for now.", backend.name), seconds=wait
            )
        return max(wait, 0.0)

    @api.model
    def _move(self, cr, backend, step, burst):
        cr.execute(
            """
            UPDATE generic_rate_limit
               SET empty_at = GREATEST(
                       empty_at, EXTRACT(EPOCH FROM clock_timestamp())
                   ) + %s
             WHERE generic_backend_id = %s
            RETURNING empty_at - EXTRACT(EPOCH FROM clock_timestamp()) - %s
            """,
            [step, backend.generic_backend_id.id, burst],
        )
        row = cr.fetchone()
        return float(row[0]) if row else 0.0
