# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""XML as what JSON can hold, and back.

``{"product": {"@id": "7", "name": "Tea", "tag": ["a", "b"]}}`` is the element
``product`` with an attribute, a child, and two children of one name; ``#text`` holds
the text of an element that has attributes too.
"""

import re

from lxml import etree

from odoo import _

from ..exceptions import ConfigurationError, MalformedAnswer

#: What XML 1.0 can't hold, escaped or not
ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_xml(data):
    """Return the document of a body with one root, as bytes in UTF-8."""
    if not isinstance(data, dict) or len(data) != 1:
        raise ConfigurationError(_("An XML body has exactly one root element."))
    ((name, content),) = data.items()
    return etree.tostring(
        _element(name, content), encoding="utf-8", xml_declaration=True
    )


def _element(name, content):
    try:
        element = etree.Element(name)
    except ValueError as error:
        raise ConfigurationError(_("“%s” is no name of an element.", name)) from error
    if not isinstance(content, dict):
        element.text = _text(content)
        return element
    for key, value in content.items():
        if key == "#text":
            element.text = _text(value)
        elif key.startswith("@"):
            element.set(key[1:], _text(value))
        else:
            several = value if isinstance(value, (list, tuple)) else [value]
            element.extend([_element(key, one) for one in several])
    return element


def _text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        # Legal for XML Schema's booleans, and the only form some platforms read.
        return "1" if value else "0"
    return ILLEGAL.sub("", str(value))


def read_xml(content):
    """Return what an XML document holds.

    Neither entities nor anything outside the document is read; one that declares
    entities is refused.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(content, parser=parser)
    except etree.XMLSyntaxError as error:
        raise MalformedAnswer(
            _("The platform's answer is cut off or not XML.")
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise MalformedAnswer(_("The platform's answer declares a document type."))
    return {_local_name(root): _content(root)}


def _content(element):
    content = {"@" + etree.QName(key).localname: v for key, v in element.items()}
    for child in element.iterchildren(tag=etree.Element):
        _append(content, _local_name(child), _content(child))
    text = (element.text or "").strip()
    if not content:
        return text or None
    if text:
        content["#text"] = text
    return content


def _local_name(element):
    return etree.QName(element).localname


def _append(content, name, value):
    if name not in content:
        content[name] = value
    elif isinstance(content[name], list):
        content[name].append(value)
    else:
        content[name] = [content[name], value]
