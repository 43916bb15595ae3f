# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Which errors are a record's own, and which must leave the job."""

import logging

import psycopg2

from odoo.exceptions import UserError

from odoo.addons.component.exception import NoComponentError, SeveralComponentError
from odoo.addons.queue_job.exception import RetryableJobError

from ..exceptions import ConnectorError
from .import_item import reason_of

_logger = logging.getLogger(__name__)

#: Errors after which the queue runs the job again, so that they must leave it
RETRIED = (RetryableJobError, psycopg2.OperationalError)
#: Errors that are no record's fault
PASSED_ON = RETRIED + (NoComponentError, SeveralComponentError)


def log_refusal(item, error):
    """Log that a record is refused, without its data, and return why."""
    expected = isinstance(error, (UserError, ConnectorError))
    _logger.info(
        "Record %s refused: %s",
        item.external_id,
        type(error).__name__,
        exc_info=not expected,
    )
    return reason_of(error)
