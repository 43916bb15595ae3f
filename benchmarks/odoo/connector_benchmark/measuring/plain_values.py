# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""What an import has made, as values with which the same can be created again.

The values refer to records that exist. Codes and addresses get a prefix, so that
nothing that is created from them is taken for the import's.
"""

PREFIX = "plain-"

TEMPLATE_FIELDS = ["name", "description_sale", "list_price", "detailed_type", "active"]
VARIANT_FIELDS = ["default_code", "barcode", "weight", "active"]
ADDRESS_FIELDS = ["name", "street", "street2", "city", "zip", "phone", "company_name"]
CUSTOMER_FIELDS = ADDRESS_FIELDS[:-1] + ["email", "comment", "customer_rank"]
PLACE_FIELDS = ["country_id", "state_id"]
ORDER_FIELDS = ["date_order", "client_order_ref", "note"]
ORDER_REFERENCES = [
    "company_id",
    "partner_id",
    "partner_invoice_id",
    "partner_shipping_id",
    "pricelist_id",
]
LINE_FIELDS = ["name", "product_uom_qty", "price_unit", "discount"]


def read_plain_values(env):
    """Return the values of everything that is bound, by kind."""
    env = env(context=dict(env.context, active_test=False))
    return {
        "products": [_product(one) for one in _bound(env, "shopify.product.template")],
        "customers": [_customer(one) for one in _bound(env, "shopify.res.partner")],
        "contacts": [_contact(one) for one in _contacts(env)],
        "orders": [_order(one) for one in _bound(env, "shopify.sale.order")],
    }


def _bound(env, model_name):
    return env[model_name].search([], order="id").odoo_id


def _fields(record, names):
    return {name: record[name] for name in names}


def _references(record, names):
    return {name: record[name].id for name in names}


def _marked(values, *names):
    return {
        name: PREFIX + value if name in names and value else value
        for name, value in values.items()
    }


def _product(template):
    lines = [
        (0, 0, {"attribute_id": line.attribute_id.id, "value_ids": line.value_ids.ids})
        for line in template.attribute_line_ids
    ]
    values = _fields(template, TEMPLATE_FIELDS)
    return {
        "template": dict(values, attribute_line_ids=lines) if lines else values,
        "variants": [_variant(variant) for variant in template.product_variant_ids],
    }


def _variant(variant):
    chosen = variant.product_template_attribute_value_ids.product_attribute_value_id
    values = _fields(variant, VARIANT_FIELDS)
    return {
        "values": _marked(values, "default_code", "barcode"),
        "chosen": chosen.ids,
    }


def _customer(partner):
    values = dict(
        _fields(partner, CUSTOMER_FIELDS), **_references(partner, PLACE_FIELDS)
    )
    return _marked(values, "email")


def _contacts(env):
    """Return the addresses and guests that the import of orders made."""
    orders = _bound(env, "shopify.sale.order")
    partners = (
        orders.partner_id | orders.partner_invoice_id | orders.partner_shipping_id
    )
    return partners - _bound(env, "shopify.res.partner")


def _contact(partner):
    values = dict(
        _fields(partner, ADDRESS_FIELDS + ["email", "type"]),
        **_references(partner, PLACE_FIELDS + ["parent_id"]),
    )
    return _marked(values, "email")


def _order(order):
    values = dict(
        _fields(order, ORDER_FIELDS),
        **_references(order, ORDER_REFERENCES),
        order_line=[(0, 0, _line(line)) for line in order.order_line],
    )
    return values


def _line(line):
    return dict(
        _fields(line, LINE_FIELDS),
        product_id=line.product_id.id,
        tax_id=[(6, 0, line.tax_id.ids)],
    )
