# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
from datetime import timedelta

from psycopg2.errors import SerializationFailure

from odoo import _, api, fields, models

MAXIMUM_TRIES = 5
# A delivery that waits longer than this has lost its job.
PENDING_MINUTES = 15
RETENTION_PARAMETER = "generic_connector.webhook_retention_days"
RETENTION_DAYS = 30
# Rows that a person may still want to replay are kept longer.
DEAD_RETENTION_FACTOR = 3
VACUUM_LIMIT = 10000
# Deliveries hold personal data.
SECRET_GROUP = "connector_base_backend.connector_manager"


class GenericWebhook(models.Model):
    """A delivery of an outside platform, kept before anything is done with it.

    The controller stores and answers; a job hands the row to ``process_webhook``
    of the concrete backend. A row that failed can be replayed as long as it is
    kept.
    """

    _name = "generic.webhook"
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
        """Index what the sweep looks for; most rows are finished."""
        self.env.cr.execute(
            """
            CREATE INDEX IF NOT EXISTS generic_webhook_unfinished_index
            ON generic_webhook (received_date)
            WHERE processing_status IN ('pending', 'failed')
            """
        )

    # ------------------------------------------------------------------ store

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

    # ---------------------------------------------------------------- process

    def _enqueue(self):
        for webhook in self:
            webhook.with_delay(
                identity_key="webhook:%s" % webhook.id,
                description=_(
                    "Webhook %(topic)s of %(backend)s",
                    topic=webhook.event_type,
                    backend=webhook.generic_backend_id.name,
                ),
            ).process_webhook()

    def process_webhook(self):
        """Job: let the concrete backend handle this delivery.

        The backend marks the row with the outcome. An error that leaves the job
        rolls everything back: the row is pending again, for the job's next try or
        for the sweep.
        """
        self.ensure_one()
        self._lock()
        if self.processing_status in ("done", "ignored"):
            return
        self.write({"processing_status": "processing", "tries": self.tries + 1})
        backend = self.generic_backend_id._concrete_backend()
        if not backend.active:
            self.mark_as_ignored(_("The backend is archived."))
            return
        backend._for_sync().process_webhook(self)
        if self.processing_status == "processing":
            self.mark_as_processed()

    def _lock(self):
        """Lock the row; another job that has it makes this one wait its turn."""
        self.env.cr.execute(
            "SELECT id FROM generic_webhook WHERE id = %s FOR UPDATE NOWAIT",
            (self.id,),
            log_exceptions=False,
        )
        self.invalidate_recordset()

    def mark_as_processed(self):
        """Note that the delivery has been dealt with."""
        self._finish("done", False)

    def mark_as_ignored(self, reason):
        """Note that nothing was to be done, and why."""
        self._finish("ignored", reason)

    def mark_as_failed(self, error):
        """Note what went wrong; after too many tries the delivery is given up."""
        for webhook in self:
            dead = webhook.tries >= MAXIMUM_TRIES
            webhook._finish("dead" if dead else "failed", error)

    def _finish(self, status, reason):
        self.write(
            {
                "processing_status": status,
                "error": reason,
                "processed_date": fields.Datetime.now(),
            }
        )

    def action_replay(self):
        """Process the deliveries again, whatever came of them before."""
        self.check_access_rights("read")
        self.check_access_rule("read")
        webhooks = self.sudo()
        webhooks.write({"processing_status": "pending", "tries": 0, "error": False})
        webhooks._enqueue()
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "message": _("%d webhook(s) queued again", len(webhooks)),
                "type": "success",
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

    # ------------------------------------------------------------ maintenance

    @api.model
    def _cron_sweep(self):
        """Queue again what lost its job or failed, until it has been given up."""
        waiting = self.search(
            [
                ("processing_status", "in", ("pending", "failed")),
                ("received_date", "<", self._minutes_ago(PENDING_MINUTES)),
            ],
            order="id",
        )
        given_up = waiting.filtered(lambda webhook: webhook.tries >= MAXIMUM_TRIES)
        given_up.processing_status = "dead"
        for webhook in waiting - given_up:
            # Counted here for deliveries whose jobs never reach their end.
            lost = webhook.processing_status == "pending"
            webhook.tries += 1 if lost else 0
        (waiting - given_up)._enqueue()

    @api.model
    def _minutes_ago(self, minutes):
        return fields.Datetime.now() - timedelta(minutes=minutes)

    @api.autovacuum
    def _gc_deliveries(self):
        """Remove finished deliveries: they hold personal data."""
        parameters = self.env["ir.config_parameter"].sudo()
        days = int(parameters.get_param(RETENTION_PARAMETER, RETENTION_DAYS))
        finished = [("processing_status", "in", ("done", "ignored"))]
        dead = [("processing_status", "=", "dead")]
        self._remove_older(finished, days)
        self._remove_older(dead, days * DEAD_RETENTION_FACTOR)

    @api.model
    def _remove_older(self, domain, days):
        limit = self._minutes_ago(days * 24 * 60)
        old = [("received_date", "<", limit)]
        self.search(domain + old, limit=VACUUM_LIMIT).unlink()
