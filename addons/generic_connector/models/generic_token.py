# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from collections import namedtuple

from odoo import api, fields, models

#: A token as it is kept; seconds are those left, None where it doesn't expire
Token = namedtuple("Token", ["access", "refresh", "seconds", "fingerprint"])

ABSENT = Token(None, None, None, None)


class GenericToken(models.Model):
    """The token with which a backend calls its platform, shared by all workers.

    A table of its own, which nobody but the superuser reads. Its private methods are
    called in a transaction of their own, see ``own_transaction``: a refresh token that
    may be used once only must not be lost when a job is rolled back.
    """

    _name = "generic.token"
    _description = "Access Token"
    _rec_name = "generic_backend_id"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        index=True,
        ondelete="cascade",
    )
    access_token = fields.Text(groups=fields.NO_ACCESS)
    refresh_token = fields.Text(groups=fields.NO_ACCESS)
    expires_at = fields.Datetime(
        help="Moment from which it is renewed, somewhat before it expires"
    )
    fingerprint = fields.Char(
        groups=fields.NO_ACCESS,
        help="Hash of the credentials it was got with: with others it isn't used",
    )

    _sql_constraints = [
        (
            "backend_uniq",
            "unique(generic_backend_id)",
            "A backend has one token.",
        ),
    ]

    @api.model
    def _read_token(self, generic_backend, lock=False):
        """Return the :data:`Token` of a backend.

        :param lock: keep every other worker from renewing it until the transaction
            ends; the row is made where there is none
        """
        if lock:
            self.env.cr.execute(
                """
                INSERT INTO generic_token (generic_backend_id)
                     SELECT id FROM generic_backend WHERE id = %s
                ON CONFLICT DO NOTHING
                """,
                [generic_backend.id],
            )
        query = """
            SELECT access_token, refresh_token,
                   EXTRACT(EPOCH FROM expires_at - clock_timestamp() AT TIME ZONE 'UTC'),
                   fingerprint
              FROM generic_token
             WHERE generic_backend_id = %s
        """
        if lock:
            query += " FOR NO KEY UPDATE"
        self.env.cr.execute(query, [generic_backend.id])
        row = self.env.cr.fetchone()
        return Token(*row) if row else ABSENT

    @api.model
    def _store(self, generic_backend, token):
        """Keep a :data:`Token`; the row must be locked."""
        self.env.cr.execute(
            """
            UPDATE generic_token
               SET access_token = %(access)s,
                   refresh_token = %(refresh)s,
                   expires_at = (clock_timestamp() AT TIME ZONE 'UTC')
                                + %(seconds)s * INTERVAL '1 second',
                   fingerprint = %(fingerprint)s
             WHERE generic_backend_id = %(id)s
            """,
            dict(token._asdict(), id=generic_backend.id),
        )
