# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64

from psycopg2.errors import SerializationFailure

from odoo import api, fields, models

# Deliveries hold personal data.
SECRET_GROUP = "connector_base_backend.connector_manager"


class GenericWebhook(models.Model):
    """A delivery of an outside platform, kept before anything is done with it.

    The controller stores and answers; a job hands the row to ``process_webhook``
    of the concrete backend. A row that failed can be replayed as long as it is
    kept.
    """

    _name = "generic.webhook"
    _inherit = "generic.protected.search"
    _description = "Webhook Delivery"
    _order = "id desc"
    _rec_name = "event_type"

    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        readonly=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(related="generic_backend_id.company_id")
    event_type = fields.Char(string="Topic", required=True, readonly=True)
    delivery_id = fields.Char(
        required=True,
        readonly=True,
        help="The platform's id of the delivery, or a hash of topic and body",
    )
    payload = fields.Text(readonly=True, groups=SECRET_GROUP, help="Body as text")
    body = fields.Binary(
        attachment=False,
        readonly=True,
        groups=SECRET_GROUP,
        help="Body as it arrived, kept where the text can't give it back exactly",
    )
    headers = fields.Text(
        readonly=True, groups=SECRET_GROUP, help="Chosen headers, as JSON"
    )
    signature = fields.Char(readonly=True, groups=SECRET_GROUP)
    binding_model = fields.Selection(
        selection="_selection_binding_model",
        string="Record type",
        readonly=True,
        help="What the delivery is about; known once it is processed",
    )
    external_id = fields.Char(string="External ID", readonly=True)
    event_date = fields.Datetime(
        string="Happened",
        readonly=True,
        help="When the event happened on the platform, as far as it tells. An event "
        "older than one that has been processed for the same record is ignored.",
    )
    received_date = fields.Datetime(
        string="Received", required=True, readonly=True, default=fields.Datetime.now
    )
    processed_date = fields.Datetime(string="Processed", readonly=True)
    processing_status = fields.Selection(
        selection=[
            ("pending", "Pending"),
            ("processing", "Processing"),
            ("done", "Done"),
            ("ignored", "Ignored"),
            ("failed", "Failed"),
            ("dead", "Given up"),
        ],
        string="Status",
        required=True,
        readonly=True,
        default="pending",
    )
    error = fields.Text(
        string="Reason", readonly=True, help="Why it failed or was ignored"
    )
    tries = fields.Integer(readonly=True)

    _sql_constraints = [
        (
            "delivery_uniq",
            "unique(generic_backend_id, delivery_id)",
            "This delivery has been received already.",
        ),
    ]

    def init(self):
        """Index the rows that are not finished, and those of one record."""
        self.env.cr.execute(
            """
            CREATE INDEX IF NOT EXISTS generic_webhook_unfinished_index
            ON generic_webhook (received_date)
            WHERE processing_status IN ('pending', 'failed')
            """
        )
        self.env.cr.execute(
            """
            CREATE INDEX IF NOT EXISTS generic_webhook_record_index
            ON generic_webhook (generic_backend_id, external_id)
            WHERE external_id IS NOT NULL
            """
        )

    @api.model
    def _selection_binding_model(self):
        return self.env["generic.backend"]._selection_binding_model()

    @api.model
    def receive(self, generic_backend, body, values):
        """Store a delivery and queue its processing, once.

        :param generic_backend: record of ``generic.backend``
        :param bytes body: body as it arrived
        :param dict values: ``event_type``, ``delivery_id`` and what else is known
        :return: the new record; empty for a delivery that is stored already
        """
        webhook = self._reserve(generic_backend, values)
        if webhook:
            webhook.write(dict(values, **self._body_values(body)))
            webhook._enqueue()
        return webhook

    @api.model
    def _reserve(self, generic_backend, values):
        """Insert the row of a delivery; return it, or nothing if it is there already.

        PostgreSQL passes over a row that this transaction can see, and fails on one
        that another request has stored meanwhile. Both are the same delivery, and
        neither is worth the error that the ORM would log.
        """
        try:
            with self.env.cr.savepoint():
                self.env.cr.execute(
                    """
                    INSERT INTO generic_webhook (
                        generic_backend_id, delivery_id, event_type,
                        processing_status, received_date,
                        create_uid, create_date, write_uid, write_date
                    ) VALUES (%(backend)s, %(delivery)s, %(topic)s,
                        'pending', %(now)s, %(user)s, %(now)s, %(user)s, %(now)s
                    ) ON CONFLICT (generic_backend_id, delivery_id) DO NOTHING
                    RETURNING id
                    """,
                    {
                        "backend": generic_backend.id,
                        "delivery": values["delivery_id"],
                        "topic": values["event_type"],
                        "now": fields.Datetime.now(),
                        "user": self.env.uid,
                    },
                    log_exceptions=False,
                )
                return self.browse(row[0] for row in self.env.cr.fetchall())
        except SerializationFailure:
            return self.browse()

    @api.model
    def _body_values(self, body):
        """Keep the bytes beside the text only where the text doesn't give them back."""
        text = body.decode("utf-8", errors="replace").replace("\x00", "\ufffd")
        exact = text.encode("utf-8") == body
        return {"payload": text, "body": False if exact else base64.b64encode(body)}

    def raw_body(self):
        """Return the body's bytes exactly as they arrived."""
        self.ensure_one()
        body = self.with_context(bin_size=False).body
        return base64.b64decode(body) if body else (self.payload or "").encode("utf-8")
