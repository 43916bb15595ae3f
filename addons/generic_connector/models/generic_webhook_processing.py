# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, fields, models

from ..exceptions import ConcurrentImport

MAXIMUM_TRIES = 5

#: Enough, with the function's pauses, for an outage of two hours
JOB_TRIES = 20


class GenericWebhook(models.Model):
    _inherit = "generic.webhook"

    def _enqueue(self):
        for webhook in self:
            webhook.with_delay(
                identity_key="webhook:%s" % webhook.id,
                max_retries=JOB_TRIES,
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

    def _claim(self, binding_model, external_id, event_date):
        """Note the record that this delivery is about, and take its turn.

        Deliveries of one record are processed one after another: waiting for the
        other job would not show what it commits, the retry does.

        :param event_date: when the event happened, naive UTC, for a delivery whose
            headers didn't tell
        :return: why the delivery is to be ignored, or None
        """
        self.ensure_one()
        values = {"binding_model": binding_model, "external_id": external_id}
        if event_date and not self.event_date:
            values["event_date"] = event_date
        self.write(values)
        self.env.cr.execute(
            "SELECT pg_try_advisory_xact_lock(hashtextextended(%s, 0))",
            [
                repr(
                    (self._name, self.generic_backend_id.id, binding_model, external_id)
                )
            ],
        )
        if not self.env.cr.fetchone()[0]:
            raise ConcurrentImport(
                _("Another event of %s is being processed.", external_id),
                seconds=5,
                ignore_retry=True,
            )
        if self._is_overtaken():
            return _("A later event of %s has been processed already.", external_id)
        return None

    def _is_overtaken(self):
        """Whether a later event of the same record has been processed."""
        return bool(self.event_date) and bool(
            self.search(
                [
                    ("generic_backend_id", "=", self.generic_backend_id.id),
                    ("binding_model", "=", self.binding_model),
                    ("external_id", "=", self.external_id),
                    ("event_date", ">", self.event_date),
                    ("processing_status", "=", "done"),
                ],
                limit=1,
            )
        )

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
