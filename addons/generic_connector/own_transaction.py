# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from contextlib import contextmanager

from odoo import SUPERUSER_ID, api


@contextmanager
def own_transaction(env):
    """Open an environment in a short transaction of its own, committed at the end.

    For what all workers share and what must survive a rollback of the caller: limits,
    tokens, logs. It sees what others committed a moment ago, and may wait for a lock
    without failing for it, neither of which holds in Odoo's usual isolation. The
    caller's own transaction must not have written the rows that are touched here:
    each would wait for the other.
    """
    with env.registry.cursor() as cr:
        # In a test's single transaction the level can't be changed any more.
        if not env.registry.in_test_mode():
            cr.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
        yield api.Environment(cr, SUPERUSER_ID, {"lang": env.lang})
