# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
import hashlib
import secrets
from collections import namedtuple

from odoo import api, fields, models

LIFETIME_MINUTES = 10

#: What a callback needs to know of the request that it answers
OAuthRequest = namedtuple(
    "OAuthRequest", ["user_id", "generic_backend_id", "code_verifier", "redirect_uri"]
)


def _hash(state):
    return hashlib.sha256(state.encode()).hexdigest()


def challenge(verifier):
    """Return the challenge of a verifier by the method S256: RFC 7636, section 4.2."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


class GenericOAuthRequest(models.Model):
    """A person was sent to the platform to allow access; its answer is awaited."""

    _name = "generic.oauth.request"
    _description = "Pending OAuth Request"
    _rec_name = "generic_backend_id"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        index=True,
        ondelete="cascade",
    )
    user_id = fields.Many2one(
        comodel_name="res.users", required=True, ondelete="cascade"
    )
    state_hash = fields.Char(required=True, index=True, groups=fields.NO_ACCESS)
    code_verifier = fields.Char(required=True, groups=fields.NO_ACCESS)
    redirect_uri = fields.Char(required=True)

    _sql_constraints = [
        ("state_uniq", "unique(state_hash)", "A state is used once only."),
    ]

    @api.model
    def _start(self, generic_backend, redirect_uri):
        """Return the state and the PKCE verifier of a new request by this user."""
        state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
        self.sudo().create(
            {
                "generic_backend_id": generic_backend.id,
                "user_id": self.env.uid,
                "state_hash": _hash(state),
                "code_verifier": verifier,
                "redirect_uri": redirect_uri,
            }
        )
        return state, verifier

    @api.model
    def _take(self, state):
        """Return the :data:`OAuthRequest` of a state, once; None for an unknown one.

        To be called in a transaction of its own, so that it stays taken whatever
        happens next.
        """
        self.env.cr.execute(
            """
            DELETE FROM generic_oauth_request
                  WHERE state_hash = %s
              RETURNING user_id, generic_backend_id, code_verifier, redirect_uri,
                        create_date > (clock_timestamp() AT TIME ZONE 'UTC')
                                      - %s * INTERVAL '1 minute'
            """,
            [_hash(state), LIFETIME_MINUTES],
        )
        row = self.env.cr.fetchone()
        return OAuthRequest(*row[:4]) if row and row[4] else None

    @api.autovacuum
    def _gc_requests(self):
        """Forget those that were never answered."""
        limit = fields.Datetime.subtract(
            fields.Datetime.now(), minutes=LIFETIME_MINUTES
        )
        self.sudo().search([("create_date", "<", limit)]).unlink()
