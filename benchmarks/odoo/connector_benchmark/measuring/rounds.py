# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""One round of each measurement, in a process and a database of its own."""

import time

from odoo import SUPERUSER_ID, api

from odoo.addons.queue_job.job import Job

from .jobs import (
    backend_of,
    forget_progress,
    import_entity,
    perform_all,
    transaction,
)
from .plain_create import create_all, create_batch
from .preparation import ENTITIES
from .usual_import import UsualImport


def measure_first_import(registry, values, import_first):
    """Measure the import and the plain creation of each kind, in seconds."""
    warm_up(registry, values)
    seconds = {}
    for plural in ENTITIES:
        steps = [
            ("import", lambda plural=plural: import_entity(registry, plural)),
            ("plain", lambda plural=plural: create_all(registry, plural, values)),
        ]
        for name, step in steps if import_first else reversed(steps):
            seconds["%s %s" % (name, plural)] = _seconds(step)
    seconds["again"] = _measure_again(registry)
    return dict(seconds, **_counts(registry))


def measure_usual_import(registry, values):
    """Measure the import record by record, in seconds by kind."""
    warm_up(registry, values)
    return {
        "usual %s"
        % plural: _seconds(lambda plural=plural: _import_usual(registry, plural))
        for plural in ENTITIES
    }


def measure_memory(registry):
    """Import customers only and tell the memory that this process had at its most."""
    peaks = []
    with transaction(registry) as env:
        backend_of(env).sync_customers()
    jobs = perform_all(registry, lambda: peaks.append(_peak_kilobytes()))
    with transaction(registry) as env:
        bound = env["shopify.res.partner"].search_count([])
    return {"jobs": jobs, "bound": bound, "peaks": peaks}


def _peak_kilobytes():
    """Return the most memory that this program has had.

    Not what getrusage says: that begins with the memory of whoever started it, here
    of the platform with all its records.
    """
    with open("/proc/self/status", encoding="ascii") as status:
        peaks = [line.split()[1] for line in status if line.startswith("VmHWM:")]
    return int(peaks[0])


def warm_up(registry, values):
    """Do a page of everything once and undo it."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        for plural in ENTITIES:
            create_batch(env, plural, values)
        cr.rollback()
        env.clear()
        for plural in ENTITIES[:2]:
            _import_first_page(env, plural)
        cr.rollback()


def _import_first_page(env, plural):
    getattr(backend_of(env), "sync_%s" % plural)()
    job = env["queue.job"].search([("state", "=", "pending")], limit=1)
    Job.load(env, job.uuid).perform()
    env.flush_all()
    env["queue.job"].search([("state", "=", "pending")]).unlink()


def _measure_again(registry):
    forget_progress(registry)
    return _seconds(lambda: [import_entity(registry, plural) for plural in ENTITIES])


def _import_usual(registry, plural):
    with transaction(registry) as env:
        UsualImport(backend_of(env)).run(plural)


def _seconds(step):
    started = time.perf_counter()
    step()
    return time.perf_counter() - started


def _counts(registry):
    with transaction(registry) as env:
        runs = env["generic.sync.run"].search([])
        return {
            "created": sum(runs.mapped("created_count")),
            "unchanged": sum(runs.mapped("unchanged_count")),
            "failed": sum(runs.mapped("failed_count")),
        }


def webhook_address(registry):
    with transaction(registry) as env:
        return {"address": backend_of(env).webhook_url}
