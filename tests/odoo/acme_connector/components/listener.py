# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo.addons.component.core import Component


class AcmeContactListener(Component):
    _name = "acme.contact.listener"
    _inherit = "generic.export.listener"
    _apply_on = "res.partner"

    _binding_model = "acme.res.partner"
    _debounce_seconds = 30
