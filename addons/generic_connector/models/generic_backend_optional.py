# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import re

from odoo import _, api, models
from odoo.exceptions import UserError, ValidationError

#: Members with a position or none, parted by dots
MEMBER_PATH = re.compile(
    r"[^\s.\[\]]+(\[[0-9]{1,4}\])?(\.[^\s.\[\]]+(\[[0-9]{1,4}\])?)*"
)


class GenericBackendMixin(models.AbstractModel):
    """What is exchanged only where a person has said what it is called there.

    A backend names the settings without which an entity is left alone in an attribute
    of the entity's plural, as in ``_visits_settings = ("visits_path",)``.
    """

    _inherit = "generic.backend.mixin"

    #: Settings that name members of the platform's records, see
    #: ``generic.adapter.members``
    _member_settings = []

    @api.constrains(lambda self: self._member_settings)
    def _check_member_settings(self):
        for backend in self:
            for name in self._member_settings:
                path = (backend[name] or "").strip()
                if path and not MEMBER_PATH.fullmatch(path):
                    raise ValidationError(
                        _(
                            "%(setting)s: “%(path)s” names no member. Write a name such"
                            " as title, or a path such as customer.code.",
                            setting=self._label_of(name),
                            path=path,
                        )
                    )

    def _exchanged_entities(self):
        """Return those of the entities whose settings are filled in."""
        return [
            name for name in self._sync_entities if not self._missing_settings(name)
        ]

    def _missing_settings(self, entity):
        """Return the empty ones of the settings without which an entity is left alone."""
        return [
            name
            for name in getattr(self, "_%s_settings" % entity, ())
            if not (self[name] or "").strip()
        ]

    def _check_exchanged(self, entity):
        """Tell a person what to fill in before an entity can be exchanged."""
        missing = self._missing_settings(entity)
        if missing:
            raise UserError(
                _(
                    "Fill in %(settings)s on the backend first: without that, %(entity)s"
                    " are not exchanged.",
                    settings=", ".join(
                        "“%s”" % self._label_of(name) for name in missing
                    ),
                    entity=entity.replace("_", " "),
                )
            )

    def _label_of(self, name):
        return self._fields[name].get_description(self.env, ["string"])["string"]
