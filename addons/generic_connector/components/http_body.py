# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Bodies of requests and answers: JSON, forms and XML."""

import json
from decimal import Decimal
from urllib.parse import urlencode

from odoo import _

from ..exceptions import MalformedAnswer
from .xml_body import read_xml, write_xml

CONTENT_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "xml": "application/xml; charset=utf-8",
}


def write_body(data, body_format):
    """Return the bytes of a body.

    :param data: what JSON can hold; Decimals are sent as texts
    :param body_format: json, form or xml
    """
    if body_format == "xml":
        return write_xml(data)
    if body_format == "form":
        return urlencode(_form_pairs(data), doseq=True).encode()
    return json.dumps(data, default=str).encode()


def _form_pairs(data, prefix=""):
    """Name nested members with brackets: ``items[0][sku]``."""
    items = data.items() if isinstance(data, dict) else enumerate(data)
    pairs = []
    for key, value in items:
        name = "%s[%s]" % (prefix, key) if prefix else str(key)
        if isinstance(value, (dict, list, tuple)):
            pairs += _form_pairs(value, name)
        elif isinstance(value, bool):
            pairs.append((name, "true" if value else "false"))
        else:
            pairs.append((name, "" if value is None else str(value)))
    return pairs


def read_body(content, content_type=""):
    """Return what the bytes of an answer hold; None where there are none.

    Numbers with a point become Decimals: money stays exact.

    :raise MalformedAnswer: where it is cut off or of another format
    """
    if not content:
        return None
    if "xml" in content_type.lower():
        return read_xml(content)
    try:
        return json.loads(content.decode("utf-8"), parse_float=Decimal)
    except ValueError as error:
        raise MalformedAnswer(
            _("The platform's answer is cut off or not JSON.")
        ) from error
