# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""One platform a kind of list, from which the reference on APIs takes samples."""

from odoo.addons.component.core import Component


class NumberedPages(Component):
    _name = "sample.numbered.pages"
    _inherit = "sample.adapter"

    _list_path = "/orders"
    _list_envelope = "data.items"
    _pagination = {
        "style": "page",
        "page_size": 100,
        "page_parameter": "page",
        "size_parameter": "per_page",
        "pages_path": "data.pages",
    }


class Offset(Component):
    _name = "sample.offset"
    _inherit = "sample.adapter"

    _list_path = "/orders"
    _list_envelope = "orders"
    _pagination = {
        "style": "offset",
        "page_size": 50,
        "offset_parameter": "offset",
        "size_parameter": "limit",
        "total_path": "total",
    }


class Window(Component):
    _name = "sample.window"
    _inherit = "sample.adapter"

    _list_path = "/orders"
    _list_envelope = "orders"
    _pagination = {
        "style": "offset",
        "page_size": 50,
        "size_parameter": "limit",
        "window": "{offset},{size}",
    }
    _modified_since_parameter = "filter[date_upd]"
    _modified_since_template = "[{since},9999-12-31 00:00:00]"
    _modified_since_format = "local-spaced"
    _modified_since_parameters = {"date": 1, "sort": "[date_upd_ASC]"}
    _timezone = "timezone"


class Cursor(Component):
    _name = "sample.cursor"
    _inherit = "sample.adapter"

    _list_path = "/orders"
    _list_envelope = "results"
    _pagination = {
        "style": "cursor",
        "page_size": 100,
        "size_parameter": "limit",
        "cursor_parameter": "after",
        "cursor_path": "paging.next.after",
    }


class SinceInHeader(Component):
    _name = "sample.since.in.header"
    _inherit = "sample.adapter"

    _list_path = "/orders"
    _list_envelope = "orders"
    _modified_since_parameter = "If-Modified-Since"
    _modified_since_place = "header"
    _modified_since_format = "utc"


class Search(Component):
    _name = "sample.search"
    _inherit = "sample.cursor"

    _list_parameters = {"fields": "id,changed"}
    _modified_since_place = "body"
    _modified_since_parameter = "filters[0].value"
    _modified_since_parameters = {"filters[0].name": "changed", "sort": "changed"}
    _modified_since_format = "unix-ms"
    _modified_field = "changed"
    _search_path = "/orders/search"
    _search_lists = ("fields",)


class Children(Component):
    _name = "sample.children"
    _inherit = "sample.adapter"

    _list_path = "/products"
    _list_envelope = "data"
    _child_lists = {"variants": ("/products/{id}/variants", "data")}
