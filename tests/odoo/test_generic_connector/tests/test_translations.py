# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import io
import re

import polib

from odoo.modules.module import get_resource_path
from odoo.tests import tagged
from odoo.tests.common import TransactionCase
from odoo.tools.translate import trans_export

MODULES = ("connector_base_backend", "generic_connector")
LANGUAGES = ("ar", "fr")
PLACEHOLDER = re.compile(r"%(?:\(\w+\))?[sdg%]")


@tagged("post_install", "-at_install")
class TestTranslations(TransactionCase):
    """``eng/translations`` writes the templates anew and adds what is missing."""

    def entries(self, module, name):
        return polib.pofile(get_resource_path(module, "i18n", name))

    def terms(self, catalogue):
        return {
            (entry.msgid, tuple(sorted(entry.comment.splitlines())))
            for entry in catalogue
            if not entry.obsolete
        }

    def test_the_template_is_what_odoo_exports(self):
        for module in MODULES:
            exported = io.BytesIO()
            trans_export(None, [module], exported, "po", self.env.cr)
            today = polib.pofile(exported.getvalue().decode())
            kept = self.entries(module, "%s.pot" % module)
            self.assertEqual(self.terms(kept), self.terms(today))

    def test_every_term_is_translated(self):
        for module in MODULES:
            template = self.entries(module, "%s.pot" % module)
            for language in LANGUAGES:
                translated = self.entries(module, "%s.po" % language)
                self.assertEqual(self.terms(translated), self.terms(template))
                missing = [entry.msgid for entry in translated if not entry.msgstr]
                fuzzy = [entry.msgid for entry in translated.fuzzy_entries()]
                self.assertEqual((missing, fuzzy), ([], []), language)

    def test_no_translation_loses_a_value(self):
        for module in MODULES:
            for language in LANGUAGES:
                for entry in self.entries(module, "%s.po" % language):
                    if "python-format" in entry.flags:
                        self.assertEqual(
                            sorted(PLACEHOLDER.findall(entry.msgstr)),
                            sorted(PLACEHOLDER.findall(entry.msgid)),
                        )

    def test_people_read_their_language(self):
        words = {"ar_001": "نظرة عامة", "fr_FR": "Vue d'ensemble"}
        for code, overview in words.items():
            self.env["res.lang"]._activate_lang(code)
            modules = self.env["ir.module.module"].search([("name", "in", MODULES)])
            modules._update_translations([code])
            menu = self.env.ref("generic_connector.menu_generic_backend")
            self.assertEqual(menu.with_context(lang=code).name, overview)
