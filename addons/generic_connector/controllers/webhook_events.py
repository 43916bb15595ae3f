# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import hashlib
import json
from datetime import datetime, timedelta

from ..components.modifiers import to_datetime
from ..components.paths import read_path
from ..exceptions import RecordRefused

# Seconds since 1970 stay below this until the year 5138; milliseconds don't.
FIRST_MILLISECONDS = 100000000000


class WebhookEvents:
    """Says what a delivery tells: of which event, or several of them, and when."""

    #: A delivery tells of several events, in a list; the list's path in the body, None
    #: where the body is it. Paths lead into one event then, and each is stored by itself.
    _several = False
    _events_path = None
    #: Header with the topic, or the path of it in a JSON body
    _topic_header = None
    _topic_path = None
    #: Header with the delivery's id, or the path of it in a JSON body, or the paths that
    #: name it together. Without, a delivery is known by a hash of topic and body.
    _delivery_header = None
    _delivery_path = None
    #: Header with the moment of the event, in ISO 8601, or the path of it in a JSON
    #: body, which may also count seconds or milliseconds since 1970
    _triggered_header = None
    _triggered_path = None
    #: Path of the account that an event is of, and the setting with the backend's own,
    #: where a delivery may tell of others too
    _account_path = None
    _account_setting = None

    def _events(self, body):
        """Return the bodies to store; a list that can't be found is stored as it came."""
        if not self._several:
            return [body]
        content = _parsed(body)
        events = read_path(content, self._events_path) if self._events_path else content
        if not isinstance(events, list):
            return [body]
        return [_written(event) for event in events]

    def _is_ours(self, backend, event):
        """Whether an event is of the account that the backend stands for."""
        account = self._member(event, self._account_path)
        return not account or account == backend._setting(self._account_setting)

    def _delivery_values(self, body):
        topic = self._topic(body)
        return {
            "event_type": topic,
            "delivery_id": self._delivery_id(topic, body),
            "event_date": self._event_date(body),
            "headers": json.dumps(self._headers_to_keep()),
        }

    def _topic(self, body):
        """Return the topic; platforms that tell it in another way override this."""
        given = self._header(self._topic_header)
        return given or self._member(body, self._topic_path) or "unknown"

    def _delivery_id(self, topic, body):
        paths = self._delivery_path or ()
        paths = (paths,) if isinstance(paths, str) else paths
        parts = [self._member(body, path) for path in paths]
        given = self._header(self._delivery_header)
        given = given or (all(parts) and ":".join(parts))
        return given or hashlib.sha256(topic.encode() + b"\x00" + body).hexdigest()

    def _event_date(self, body):
        """Return when the event happened, naive UTC, or False where it isn't told."""
        given = self._header(self._triggered_header)
        try:
            return _moment(given or self._member(body, self._triggered_path))
        except (RecordRefused, OverflowError):
            return False

    def _member(self, body, path):
        """Return a member of a JSON body as text, or None."""
        value = read_path(_parsed(body), path) if path else None
        return str(value) if isinstance(value, (str, int)) and value else None


def _parsed(body):
    try:
        return json.loads(body)
    except ValueError:
        return None


def _written(event):
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()


def _moment(text):
    if not (text and text.isascii() and text.isdigit()):
        return to_datetime(text)
    number = int(text[:20])
    seconds = number // 1000 if number >= FIRST_MILLISECONDS else number
    return datetime(1970, 1, 1) + timedelta(seconds=seconds)
