# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""What differs between mapped values and a record: an update costs more than a
creation, and writing what is there already costs as much as a change."""


def differing_values(record, values):
    """Return those of the values that writing them would change."""
    return {
        name: value
        for name, value in values.items()
        if name not in record._fields or differs(record, record._fields[name], value)
    }


def differs(record, field, value):
    """Whether a field's value differs, compared in the form in which Odoo keeps it."""
    if field.type in ("many2many", "one2many"):
        return _commands_differ(record[field.name].ids, value)
    cached = field.convert_to_cache(value, record)
    return field.convert_to_record(cached, record) != record[field.name]


def _commands_differ(ids, commands):
    """Whether commands change a relation; only "set" and "link" can be told apart."""
    target = set(ids)
    for command in commands:
        if command[0] == 6:
            target = set(command[2])
        elif command[0] == 4:
            target.add(command[1])
        else:
            return True
    return target != set(ids)
