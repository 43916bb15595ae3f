# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import re

from odoo import api, models
from odoo.osv.expression import is_leaf


class GenericProtectedSearch(models.AbstractModel):
    """Keeps people from searching and grouping by what they may not read.

    Odoo 16 checks the fields that are read, not those of a domain, an order or a group:
    a secret could be guessed letter by letter, or grouped by. Later series refuse that
    as well.
    """

    _name = "generic.protected.search"
    _description = "Search by Readable Fields Only"

    @api.model
    def _where_calc(self, domain, active_test=True):
        paths = [str(leaf[0]) for leaf in domain or [] if is_leaf(leaf)]
        self._check_readable(path.split(".")[0] for path in paths)
        return super()._where_calc(domain, active_test=active_test)

    @api.model
    def _generate_order_by(self, order_spec, query):
        self._check_readable(re.findall(r"\w+", order_spec or ""))
        return super()._generate_order_by(order_spec, query)

    @api.model
    def _read_group_raw(self, domain, fields, groupby, *args, **kwargs):
        specifications = [groupby] if isinstance(groupby, str) else list(groupby)
        # As "field:aggregate" or "name:aggregate(field)".
        words = re.findall(r"\w+", " ".join(specifications + list(fields or [])))
        self._check_readable(words)
        return super()._read_group_raw(domain, fields, groupby, *args, **kwargs)

    def _check_readable(self, names):
        # Without names it would check every field.
        self.check_field_access_rights("read", sorted(names) or ["id"])
