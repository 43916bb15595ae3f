# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json

import psycopg2

from odoo import _, api, fields, models

from odoo.addons.queue_job.exception import RetryableJobError


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    #: Platform's name in the address of its webhooks: ``/<name>/webhook/<token>``
    _webhook_platform = None
    #: Topic → (event, binding model); the event names the method that handles it,
    #: ``_webhook_<event>``
    _webhook_handlers = {}

    webhook_url = fields.Char(
        string="Webhook URL",
        compute="_compute_webhook_url",
        groups="connector_base_backend.connector_manager",
        help="Address to give to the platform for its webhooks. Keep it secret.",
    )

    @api.depends("generic_backend_id")
    def _compute_webhook_url(self):
        base_url = self.get_base_url() if self else ""
        for backend in self:
            backend.webhook_url = "%s/%s/webhook/%s" % (
                base_url,
                self._webhook_platform,
                backend.webhook_token,
            )

    def process_webhook(self, webhook):
        """Handle a stored webhook by its topic, and mark it with the outcome.

        What a retry may mend is not caught: the job is run again.
        """
        self.ensure_one()
        event, binding_model = self._webhook_handlers.get(
            webhook.event_type, (None, None)
        )
        if not event:
            webhook.mark_as_ignored(_("No handler for %s", webhook.event_type))
            return
        handler = getattr(self._for_sync(), "_webhook_%s" % event)
        try:
            with self.env.cr.savepoint():
                ignored = handler(json.loads(webhook.payload), binding_model)
        except (RetryableJobError, psycopg2.OperationalError):
            raise
        except Exception as error:
            webhook.mark_as_failed(str(error))
        else:
            if ignored:
                webhook.mark_as_ignored(ignored)
            else:
                webhook.mark_as_processed()

    def _webhook_upsert(self, payload, binding_model):
        """Import the record that the payload is about.

        The record is read again by its id: payloads come late, twice, out of order
        and sometimes in part only.
        """
        with self.work_on(binding_model) as work:
            external_id = work.component(usage="backend.adapter").external_id(payload)
            return work.component(usage="record.importer").import_changed(external_id)

    def _webhook_delete(self, payload, binding_model):
        """Do what the connector does with records deleted on the platform."""
        with self.work_on(binding_model) as work:
            external_id = work.component(usage="backend.adapter").external_id(payload)
            return work.component(usage="record.importer").import_deletion(external_id)
