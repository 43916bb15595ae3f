# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _
from odoo.tools import email_normalize

from odoo.addons.component.core import AbstractComponent

from .modifiers import clean
from .paths import read_path


class OrderPartners(AbstractComponent):
    """Finds or makes the partners of orders: customers, guests, addresses."""

    _name = "generic.order.partners"
    _inherit = "base.importer"

    #: Path of the customer's id, and its binding model
    _customer_path = None
    _customer_binding = None
    #: Paths from which the partner of an order without customer is made; what stands
    #: at several is joined by spaces
    _guest = {}
    #: Field of the order → path of the address in it
    _addresses = {}
    #: What is in an address: field of the partner, or country_code and state_code
    #: → member
    _address = {}

    def _set_partners(self, items):
        """Put customer and addresses into the values of new orders."""
        new = [item for item in items if not item.odoo_id]
        if not new:
            return
        customers = self._customers(new)
        contacts = self._contacts(new, customers)
        for item in new:
            item.values["partner_id"] = customers[item]
            for field_name in self._addresses:
                item.values[field_name] = contacts[(item, field_name)]

    def _customers(self, items):
        """Return item → id of its partner."""
        customers = {}
        for item in items:
            customer_id = self._customer_path and read_path(
                item.record, self._customer_path
            )
            if customer_id:
                binder = self.binder_for(self._customer_binding)
                customers[item] = binder.to_internal(customer_id, unwrap=True).id
        guests = [item for item in items if not customers.get(item)]
        customers.update(self._guests(guests))
        return customers

    def _guests(self, items):
        """Return item → partner of an order that names no customer.

        A guest has no id: one with an e-mail address is found by it; one without is
        made anew with each order.
        """
        if not items:
            return {}
        values = {item: self._guest_values(item) for item in items}
        emails = {email_normalize(v["email"] or "") for v in values.values()} - {False}
        found = self._partners_by_email(emails)
        guests, to_create = {}, {}
        for item, partner in values.items():
            email = email_normalize(partner["email"] or "")
            if email in found:
                guests[item] = found[email]
            else:
                to_create.setdefault(email or item.external_id, (partner, []))[
                    1
                ].append(item)
        created = self.env["res.partner"].create([v for v, __ in to_create.values()])
        for partner, (__, same) in zip(created, to_create.values()):
            guests.update(dict.fromkeys(same, partner.id))
        return guests

    def _partners_by_email(self, emails):
        if not emails:
            return {}
        company = self.backend_record.company_id
        partners = self.env["res.partner"].search(
            [
                ("email_normalized", "in", list(emails)),
                ("parent_id", "=", False),
                ("company_id", "in", [False, company.id]),
            ],
            order="id desc",
        )
        return {partner.email_normalized: partner.id for partner in partners}

    def _guest_values(self, item):
        values = {
            name: self._joined(item.record, path) for name, path in self._guest.items()
        }
        values["name"] = (
            values.get("name")
            or values.get("email")
            or _("Guest of order %s", item.external_id)
        )
        values.setdefault("email", False)
        return values

    def _joined(self, record, paths):
        paths = (paths,) if isinstance(paths, str) else paths
        parts = [self._text(record, path) for path in paths]
        return " ".join(part for part in parts if part) or False

    def _contacts(self, items, customers):
        """Return (item, field) → id of the contact with that address.

        The customer itself where the address is its own, else a contact of it with
        the same content, else a new one.
        """
        contents = {
            (item, field_name): self._address_values(item.record, path)
            for item in items
            for field_name, path in self._addresses.items()
        }
        known = self._known_contacts(set(customers.values()))
        contacts, to_create = {}, {}
        for (item, field_name), values in contents.items():
            partner_id = customers[item]
            key = (partner_id, self._address_key(values))
            if not any(values.values()):
                contacts[(item, field_name)] = partner_id
            elif key in known:
                contacts[(item, field_name)] = known[key]
            else:
                to_create.setdefault(key, (field_name, values, []))[2].append(
                    (item, field_name)
                )
        created = self.env["res.partner"].create(
            [
                dict(values, parent_id=key[0], type=self._contact_type(field_name))
                for key, (field_name, values, __) in to_create.items()
            ]
        )
        for contact, (__, __, places) in zip(created, to_create.values()):
            contacts.update(dict.fromkeys(places, contact.id))
        return contacts

    def _contact_type(self, field_name):
        return "delivery" if "shipping" in field_name else "invoice"

    def _known_contacts(self, partner_ids):
        """Return (partner, content) → id, the partner itself before its contacts."""
        partners = self.env["res.partner"].search(
            [
                "|",
                ("id", "in", list(partner_ids)),
                ("parent_id", "in", list(partner_ids)),
            ],
            order="id desc",
        )
        known = {}
        for partner in partners.sorted(lambda partner: not partner.parent_id):
            is_owner = partner.id in partner_ids
            owner = partner.id if is_owner else partner.parent_id.id
            key = self._address_key(
                {
                    name: partner[name].id
                    if partner._fields[name].type == "many2one"
                    else partner[name]
                    for name in self._address_fields()
                }
            )
            known[(owner, key)] = partner.id
        return known

    def _address_fields(self):
        names = [n for n in self._address if n not in ("country_code", "state_code")]
        if "country_code" in self._address:
            names.append("country_id")
        if "state_code" in self._address:
            names.append("state_id")
        return names

    def _address_key(self, values):
        return tuple(
            (name, str(values[name] or "").strip().lower())
            for name in self._address_fields()
        )

    def _address_values(self, record, path):
        """Return an address of an order as values of a partner."""
        values = {
            name: self._text(record, "%s.%s" % (path, member))
            for name, member in self._address.items()
        }
        country = (values.pop("country_code", False) or "").upper()
        state = (values.pop("state_code", False) or "").upper()
        if "country_code" in self._address:
            values["country_id"] = self.mapper.countries.get(country, False)
        if "state_code" in self._address:
            values["state_id"] = self.mapper.states.get((country, state), False)
        return values

    def _text(self, record, path):
        value = read_path(record, path)
        return clean(value).strip() if value else False
