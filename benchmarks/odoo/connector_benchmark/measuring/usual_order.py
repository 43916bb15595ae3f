# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

ADDRESS = {
    "name": "name",
    "street": "address1",
    "street2": "address2",
    "city": "city",
    "zip": "zip",
    "phone": "phone",
}
LINES = [
    ("line_items", "order.line.import.mapper"),
    ("shipping_lines", "shipping.line.import.mapper"),
]


class UsualOrder:
    """Finds the partners of one order and maps its lines."""

    def __init__(self, work):
        self.work = work
        self.env = work.env

    def values(self, record):
        customer = self._customer(record)
        return {
            "company_id": self.work.collection.company_id.id,
            "partner_id": customer.id,
            "partner_invoice_id": self._address(
                customer, record.get("billing_address"), "invoice"
            ).id,
            "partner_shipping_id": self._address(
                customer, record.get("shipping_address"), "delivery"
            ).id,
            "order_line": [(0, 0, line) for line in self._lines(record)],
        }

    def _customer(self, record):
        external_id = (record.get("customer") or {}).get("id")
        binding = self.env["shopify.res.partner"].search(
            [
                ("backend_id", "=", self.work.collection.id),
                ("external_id", "=", str(external_id)),
            ]
        )
        if binding:
            return binding.odoo_id
        name = record.get("email") or "Guest of %s" % record["id"]
        return self._get({"name": name, "email": record.get("email")})

    def _address(self, customer, address, kind):
        if not address:
            return customer
        values = {ours: address.get(theirs) for ours, theirs in ADDRESS.items()}
        values["country_id"] = self._id("res.country", address.get("country_code"))
        if not any(customer[name] != value for name, value in values.items() if value):
            return customer
        return self._get(dict(values, parent_id=customer.id, type=kind))

    def _get(self, values):
        """Return the partner with these values, made where there is none."""
        partners = self.env["res.partner"]
        domain = [(name, "=", value or False) for name, value in values.items()]
        return partners.search(domain, limit=1) or partners.create(values)

    def _id(self, model_name, code):
        return self.env[model_name].search([("code", "=", code)], limit=1).id

    def _lines(self, record):
        for path, usage in LINES:
            mapper = self.work.component(usage=usage, model_name="sale.order.line")
            yield from mapper.lines(record.get(path) or [], record).values()
