# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import base64
from datetime import date, datetime, time

from lxml import etree
from zeep.helpers import serialize_object


def plain(answer):
    """Return zeep's answer as what JSON can hold, numbers as exact as they came.

    Moments become ISO 8601, bytes base64, elements that the description leaves open
    their XML.
    """
    return _plain(serialize_object(answer, dict))


def _plain(value):
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(member) for member in value]
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, etree._Element):
        return etree.tostring(value, encoding="unicode")
    return value
