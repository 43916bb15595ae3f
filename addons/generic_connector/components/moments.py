# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""How platforms write a moment: read into, and written from, naive UTC."""

import re
from datetime import datetime, timedelta, timezone

import dateutil.parser
import pytz

from odoo import _

from ..exceptions import ConfigurationError, RecordRefused

EPOCH = datetime(1970, 1, 1)
PATTERNS = {
    "iso": "%Y-%m-%dT%H:%M:%SZ",
    "utc": "%Y-%m-%dT%H:%M:%S",
    "utc-spaced": "%Y-%m-%d %H:%M:%S",
    "local-spaced": "%Y-%m-%d %H:%M:%S",
    "local-day-first": "%d-%m-%Y %H:%M:%S",
    "day": "%Y-%m-%d",
}
#: Styles whose wall clock is that of the platform's own zone
LOCAL = ("local-spaced", "local-day-first", "day")
JSON_DATE = re.compile(r"^/Date\((-?\d+)([+-]\d{4})?\)/$")


def time_zone(name):
    """Return a zone by its name; UTC without one."""
    try:
        return pytz.timezone(name or "UTC")
    except pytz.UnknownTimeZoneError as error:
        raise ConfigurationError(
            _("“%s” is no time zone; write one such as Europe/Paris.", name)
        ) from error


def write_moment(moment, style, zone=None):
    """Return a moment, naive UTC, as the platform writes it.

    :param style: one of PATTERNS, ``unix``, ``unix-ms`` or ``json-date``
    :param zone: name of the platform's zone, for the styles in LOCAL
    """
    if style in PATTERNS:
        if style in LOCAL:
            moment = pytz.utc.localize(moment).astimezone(time_zone(zone))
        return moment.strftime(PATTERNS[style])
    milliseconds = (moment - EPOCH) // timedelta(milliseconds=1)
    if style == "json-date":
        return "/Date(%d+0000)/" % milliseconds
    return str(milliseconds if style == "unix-ms" else milliseconds // 1000)


def read_moment(value, style, zone=None):
    """Return what the platform wrote as a naive moment in UTC.

    :raise RecordRefused: where it is none
    """
    try:
        if style in ("unix", "unix-ms"):
            return _since_epoch(int(value) * (1 if style == "unix-ms" else 1000))
        if style == "json-date":
            return _since_epoch(int(JSON_DATE.match(value).group(1)))
        zone = time_zone(zone) if style in LOCAL else pytz.utc
        if style == "local-day-first":
            return _in_utc(datetime.strptime(str(value), PATTERNS[style]), zone)
        return _in_utc(dateutil.parser.isoparse(str(value)), zone)
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        raise RecordRefused(_("“%s” is not a date.", value)) from error


def _since_epoch(milliseconds):
    return EPOCH + timedelta(seconds=milliseconds // 1000)


def _in_utc(moment, zone):
    if not moment.tzinfo:
        moment = zone.localize(moment)
    return moment.astimezone(timezone.utc).replace(tzinfo=None, microsecond=0)
