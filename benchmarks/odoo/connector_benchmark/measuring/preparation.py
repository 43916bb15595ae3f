# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Brings a database to where each round begins."""

import json

from .jobs import backend_of, import_entity, transaction
from .plain_values import read_plain_values

ENTITIES = ["products", "customers", "orders"]
BOUND_TABLES = [
    "shopify_sale_order",
    "shopify_product_product",
    "shopify_product_template",
    "shopify_res_partner",
    "generic_sync_failure",
    "generic_tombstone",
    "generic_sync_checkpoint",
    "generic_sync_run",
    "queue_job",
]
SET_ASIDE = [
    "UPDATE product_product SET barcode = 'old ' || barcode,"
    " default_code = 'old ' || default_code",
    "UPDATE product_template SET default_code = 'old ' || default_code",
    "UPDATE res_partner SET email = 'old ' || email,"
    " email_normalized = 'old ' || email_normalized",
]


def connect(registry, settings):
    """Point the backend at the platform that runs now."""
    with transaction(registry) as env:
        backend_of(env).write(settings)


def import_and_set_aside(registry, file_name):
    """Import everything, write down its plain values, and forget that it is bound.

    So each round finds the same number of unrelated records in its tables, whether
    the import or the plain creation comes first.
    """
    for plural in ENTITIES:
        import_entity(registry, plural)
    with transaction(registry) as env:
        values = read_plain_values(env)
        failures = env["generic.sync.failure"].search([]).mapped("reason")
    with open(file_name, "w", encoding="utf-8") as file:
        json.dump(values, file, default=str)
    _set_aside(registry)
    return {
        "counts": {plural: len(rows) for plural, rows in values.items()},
        "failures": failures[:5],
    }


def _set_aside(registry):
    with transaction(registry) as env:
        for table in BOUND_TABLES:
            env.cr.execute('DELETE FROM "%s"' % table)
        for statement in SET_ASIDE:
            env.cr.execute(statement)


def read_values(file_name):
    with open(file_name, encoding="utf-8") as file:
        return json.load(file)
