# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import re

from odoo.addons.component.core import AbstractComponent

from .paths import ABSENT, read_path, write_path

PLACEHOLDER = re.compile(r"\{(\w+)\}")


class AdapterMembers(AbstractComponent):
    """Members that only the user's account of the platform can name.

    Such a member is written ``{subject_member}``: a setting of the backend holds the
    path that it has there. Records that come have it under that name too, and those
    that are sent have it where the setting says; all between needs to know no more.
    A member whose setting is empty is neither read nor sent.
    """

    _name = "generic.adapter.members"
    _inherit = "base.backend.adapter"

    #: Settings that name members of the records
    _member_settings = ()

    def member_path(self, path):
        """Return the path of a member there; empty where its setting is."""
        placeholder = PLACEHOLDER.fullmatch(path or "")
        if not placeholder:
            return path
        return (self.backend_record._setting(placeholder[1]) or "").strip()

    def with_own_names(self, content):
        """Give a record, or each of a list, the members that settings name.

        :return: the same record or list
        """
        paths = self._member_paths()
        for record in content if isinstance(content, list) else [content]:
            if isinstance(record, dict):
                found = {own: read_path(record, path) for own, path in paths.items()}
                record.update(
                    (own, value) for own, value in found.items() if value is not ABSENT
                )
        return content

    def with_their_names(self, data):
        """Return data to send with the members where settings say."""
        if not self._member_settings:
            return data
        paths = self._member_paths()
        own_names = {"{%s}" % name for name in self._member_settings}
        sent = {name: value for name, value in data.items() if name not in own_names}
        for own, path in paths.items():
            if own in data:
                write_path(sent, path, data[own])
        return sent

    def _member_paths(self):
        """Return own name → path there, of the settings that are filled in."""
        paths = {
            own: self.member_path(own)
            for own in ("{%s}" % name for name in self._member_settings)
        }
        return {own: path for own, path in paths.items() if path}
