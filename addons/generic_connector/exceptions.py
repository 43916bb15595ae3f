# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""What can go wrong when talking to a platform, and whether a retry helps.

Those that a retry may mend are errors of the job queue, which runs the job again:
after ``seconds`` where the platform said so, else by the job's retry pattern.
"""

from odoo.addons.connector.exception import ConnectorException
from odoo.addons.queue_job.exception import RetryableJobError


class ConnectorError(ConnectorException):
    """Something went wrong that only a person can mend."""

    #: HTTP status that the platform answered with, where it did
    status = None


class ConfigurationError(ConnectorError):
    """The backend's settings are incomplete or wrong."""


class AuthenticationError(ConnectorError):
    """The platform doesn't accept the credentials."""


class PermissionDenied(ConnectorError):
    """The credentials are accepted but don't allow this."""


class NotFound(ConnectorError):
    """The platform has no such record."""


class ValidationFailed(ConnectorError):
    """The platform, or our own check, refuses the data."""


class RecordRefused(ConnectorError):
    """A record can't be taken over as it is; the message says what to do."""


class RetryableConnectorError(ConnectorError, RetryableJobError):
    """Something went wrong that may be gone on the next try."""

    def __init__(self, msg, seconds=None, ignore_retry=False):
        RetryableJobError.__init__(
            self, msg, seconds=seconds, ignore_retry=ignore_retry
        )


class RateLimited(RetryableConnectorError):
    """Too many calls: the platform, or our own count of them, says to wait."""

    def __init__(self, msg, seconds=None):
        super().__init__(msg, seconds=seconds, ignore_retry=True)


class CallsSuspended(RateLimited):
    """Calls to the platform are suspended: it failed too often, or refuses us."""


class ServerError(RetryableConnectorError):
    """The platform failed to answer properly."""


class NetworkError(RetryableConnectorError):
    """The platform could not be reached, or not in time."""


class MalformedAnswer(RetryableConnectorError):
    """The answer is not what was agreed: cut off, or of another format."""


class ConcurrentImport(RetryableConnectorError):
    """Another worker is taking over the same record."""
