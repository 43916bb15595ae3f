# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""The least that Odoo needs for the same records: ``create`` in batches."""

from .jobs import backend_of, transaction

BATCH = 250


def create_all(registry, plural, values):
    """Create everything of a kind, a transaction a batch."""
    for rows in _batches(values[plural]):
        with transaction(registry) as env:
            CREATIONS[plural](_quiet(env), rows)
    if plural == "orders":
        for rows in _batches(values["contacts"]):
            with transaction(registry) as env:
                _quiet(env)["res.partner"].create(rows)


def create_batch(env, plural, values):
    """Create the first batch of a kind in the transaction given."""
    CREATIONS[plural](_quiet(env), values[plural][:BATCH])


def _batches(rows):
    return [rows[at : at + BATCH] for at in range(0, len(rows), BATCH)]


def _quiet(env):
    """Work as the import's jobs do: no messages in chatters, one company."""
    return backend_of(env)._for_sync().env


def _create_products(env, rows):
    templates = (
        env["product.template"]
        .with_context(create_product_product=False)
        .create([row["template"] for row in rows])
    )
    combinations = _combinations(env, templates)
    env["product.product"].create(
        [
            dict(
                variant["values"],
                product_tmpl_id=template.id,
                product_template_attribute_value_ids=[
                    (6, 0, [combinations[(template.id, id_)] for id_ in chosen])
                ],
            )
            for template, row in zip(templates, rows)
            for variant in row["variants"]
            for chosen in [variant["chosen"]]
        ]
    )


def _combinations(env, templates):
    """Return (template, value) → id of the template's own attribute value."""
    values = env["product.template.attribute.value"].search(
        [("product_tmpl_id", "in", templates.ids)]
    )
    return {
        (value.product_tmpl_id.id, value.product_attribute_value_id.id): value.id
        for value in values
    }


def _create_customers(env, rows):
    env["res.partner"].create(rows)


def _create_orders(env, rows):
    env["sale.order"].create(rows)


CREATIONS = {
    "products": _create_products,
    "customers": _create_customers,
    "orders": _create_orders,
}
