# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Writing many records with few statements."""

import json

from psycopg2.extras import execute_values


def with_defaults(model, values_list):
    """Return the values of new records with their defaults, computed once.

    Odoo computes them for each record, some with queries. Those of a record that is
    referred to, as by a binding, stay as they are.
    """
    if not values_list:
        return []
    parents = set(model._inherits.values())
    known = {name: values_list[0][name] for name in parents & values_list[0].keys()}
    defaults = model._add_missing_default_values(known)
    return [dict(defaults, **values) for values in values_list]


def write_grouped(model, changes):
    """Write values on records, equal values in one go.

    :param changes: list of (id, values); records without values are left alone
    """
    groups = {}
    for id_, values in changes:
        if values:
            key = json.dumps(values, sort_keys=True, default=str)
            groups.setdefault(key, (values, []))[1].append(id_)
    for values, ids in groups.values():
        model.browse(ids).write(values)


def write_rows(model, names, rows):
    """Write stored columns that differ from row to row, in one statement.

    For fields of the synchronisation itself only: neither ``write`` nor listeners
    are called, though what is computed from them is computed anew.

    :param names: names of the fields
    :param rows: list of tuples, the id and a value for each of the names
    """
    if not rows:
        return
    records = model.browse([row[0] for row in rows])
    records.flush_recordset(names)
    execute_values(
        model.env.cr._obj,
        'UPDATE "%s" AS target SET %s FROM (VALUES %%s) AS data (id, %s)'
        " WHERE target.id = data.id"
        % (
            model._table,
            ", ".join(
                '"%s" = data."%s"::%s'
                % (name, name, model._fields[name].column_type[1])
                for name in names
            ),
            ", ".join('"%s"' % name for name in names),
        ),
        [(row[0],) + tuple(_to_column(value) for value in row[1:]) for row in rows],
        page_size=len(rows),
    )
    records.invalidate_recordset(names)
    records.modified(names)


def _to_column(value):
    return None if value is False else value
