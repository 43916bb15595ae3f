# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import json
import logging

import psycopg2

from odoo import _, models

from odoo.addons.queue_job.exception import RetryableJobError

from ..components.import_item import reason_of
from ..components.modifiers import to_datetime
from ..components.paths import read_path, write_path
from ..exceptions import MalformedAnswer, RecordRefused

_logger = logging.getLogger(__name__)


class GenericBackendMixin(models.AbstractModel):
    _inherit = "generic.backend.mixin"

    #: Topic → (event, binding model); the event names the method that handles it,
    #: ``_webhook_<event>``
    _webhook_handlers = {}
    #: Path of the record in a delivery's body; None for the body itself
    _webhook_record_path = None
    #: Path of the record's id in what a delivery tells, where it tells no more of it
    _webhook_key_path = None

    def process_webhook(self, webhook):
        """Handle a stored webhook by its topic, and mark it with the outcome.

        What a retry may mend is not caught: the job is run again.
        """
        self.ensure_one()
        if self._token_topic and webhook.event_type == self._token_topic:
            # The tokens were kept when it came, and it holds them no more.
            webhook.mark_as_processed()
            return
        event, binding_model = self._webhook_handlers.get(
            webhook.event_type, (None, None)
        )
        if not event:
            webhook.mark_as_ignored(_("No handler for %s", webhook.event_type))
            return
        try:
            with self.env.cr.savepoint():
                ignored = self._for_sync()._handle_webhook(
                    webhook, event, binding_model
                )
        except (RetryableJobError, psycopg2.OperationalError):
            raise
        except Exception as error:
            _logger.error("Webhook %s failed", webhook.id, exc_info=True)
            webhook.mark_as_failed(reason_of(error))
        else:
            if ignored:
                webhook.mark_as_ignored(ignored)
            else:
                webhook.mark_as_processed()

    def _handle_webhook(self, webhook, event, binding_model):
        """Call the event's handler, unless a later event has overtaken this one.

        :return: why nothing was done, or None
        """
        payload = self._webhook_record(self._webhook_payload(webhook), binding_model)
        external_id, event_date = self._webhook_subject(payload, binding_model)
        if external_id:
            overtaken = webhook._claim(binding_model, external_id, event_date)
            if overtaken:
                return overtaken
        return getattr(self, "_webhook_%s" % event)(payload, binding_model)

    def _webhook_payload(self, webhook):
        """Return the record that the body holds; override for bodies other than JSON."""
        payload = json.loads(webhook.raw_body())
        path = self._webhook_record_path
        return read_path(payload, path) if path else payload

    def _webhook_record(self, payload, binding_model):
        """Return a record with its id only, where the delivery tells no more."""
        record = {}
        with self.work_on(binding_model) as work:
            adapter = work.component(usage="backend.adapter")
            if not self._webhook_key_path:
                return adapter.with_own_names(payload)
            external_id = read_path(payload, self._webhook_key_path)
            write_path(record, adapter._external_key, external_id)
        return record

    def _webhook_subject(self, payload, binding_model):
        """Return the id of the record that a delivery is about, and its last change."""
        with self.work_on(binding_model) as work:
            adapter = work.component(usage="backend.adapter")
            try:
                external_id = adapter.external_id(payload)
            except MalformedAnswer:
                return None, None
            path = adapter._modified_field
            try:
                changed = to_datetime(read_path(payload, path)) if path else None
            except RecordRefused:
                changed = None
            return external_id, changed

    def _webhook_upsert(self, payload, binding_model):
        """Import the record, or the several records, that the payload is about.

        A record is read again by its id: payloads come late, twice, out of order
        and sometimes in part only.
        """
        with self.work_on(binding_model) as work:
            adapter = work.component(usage="backend.adapter")
            importer = work.component(usage="record.importer")
            if isinstance(payload, list):
                importer.import_many(map(adapter.external_id, payload))
                return None
            return importer.import_changed(adapter.external_id(payload))

    def _webhook_delete(self, payload, binding_model):
        """Do what the connector does with records deleted on the platform."""
        with self.work_on(binding_model) as work:
            external_id = work.component(usage="backend.adapter").external_id(payload)
            return work.component(usage="record.importer").import_deletion(external_id)
