# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Reading and writing payloads by path: ``title``, ``customer.id``,
``variants[0].price``, ``line_items[].product_id``."""

import re
from functools import lru_cache


class _Absent:
    """The payload doesn't have the key at all, which is not the same as null."""

    def __bool__(self):
        return False

    def __repr__(self):
        return "ABSENT"


ABSENT = _Absent()


@lru_cache(maxsize=1024)
def split_path(path):
    """Return the steps of a path: keys as text, positions as numbers, "" for each."""
    steps = []
    for part in path.split("."):
        key, __, positions = part.partition("[")
        if key:
            steps.append(key)
        for position in re.findall(r"(\d*)\]", positions):
            steps.append(int(position) if position else "")
    return tuple(steps)


def read_path(record, path):
    """Return the value at a path; ABSENT where a key or position is missing.

    What lies below a null is null: an address that was removed has no city.
    """
    value = record
    for step in split_path(path):
        if value is None:
            return None
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return ABSENT
    return value


def read_all(record, path):
    """Return the values at a path with ``[]`` steps, missing and null ones left out.

    Of a step such as ``parent_id|id`` the first member that is filled in counts.
    """
    values = [record]
    for step in split_path(path):
        if step == "":
            values = [item for value in values for item in value]
        else:
            values = [
                _filled(value, step) for value in values if isinstance(value, dict)
            ]
        values = [value for value in values if value is not None]
    return values


def _filled(members, step):
    names = step.split("|")
    filled = (members[name] for name in names[:-1] if members.get(name))
    return next(filled, members.get(names[-1]))


def write_path(record, path, value):
    """Set the value at a path, making the objects and lists on the way."""
    steps = split_path(path)
    for step, following in zip(steps, steps[1:]):
        empty = [] if isinstance(following, int) else {}
        record = _enter(record, step, empty)
    _put(record, steps[-1], value)


def _enter(container, step, empty):
    if isinstance(container, dict):
        return container.setdefault(step, empty)
    _pad(container, step)
    if container[step] is None:
        container[step] = empty
    return container[step]


def _put(container, step, value):
    if isinstance(container, list):
        _pad(container, step)
    container[step] = value


def _pad(container, position):
    container.extend([None] * (position + 1 - len(container)))


def lay_over(record, changes):
    """Return a copy of an object with other values in some members, however deep."""
    changed = dict(record)
    for name, value in changes.items():
        known = record.get(name)
        both = isinstance(known, dict) and isinstance(value, dict)
        changed[name] = lay_over(known, value) if both else value
    return changed


def replace_null(data, value):
    """Return a copy in which a value takes the place of each null of an object."""
    if isinstance(data, dict):
        return {name: replace_null(member, value) for name, member in data.items()}
    return value if data is None else data


def without_null(data):
    """Return a copy without what is null in it, nor objects that had nothing else."""
    if isinstance(data, list):
        return [without_null(item) for item in data]
    if not isinstance(data, dict):
        return data
    kept = {name: without_null(value) for name, value in data.items()}
    return {name: value for name, value in kept.items() if value not in (None, {})}
