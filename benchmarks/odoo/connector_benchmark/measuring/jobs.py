# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""The queue, performed as the job runner performs it, one job after the other."""

from contextlib import contextmanager

from odoo import SUPERUSER_ID, api

from odoo.addons.queue_job.controllers.main import RunJobController
from odoo.addons.queue_job.job import Job

TAKE_NEXT = """
    UPDATE queue_job
       SET state = 'enqueued', date_enqueued = now() AT TIME ZONE 'utc'
     WHERE id = (
        SELECT id FROM queue_job
         WHERE state = 'pending' ORDER BY priority, date_created, id LIMIT 1
     )
    RETURNING uuid
"""


@contextmanager
def transaction(registry):
    """Give the superuser's environment on a cursor of its own, committed at the end."""
    with registry.cursor() as cr:
        yield api.Environment(cr, SUPERUSER_ID, {})


def perform_all(registry, after_each=lambda: None):
    """Perform jobs until none is left; an error of one of them is raised.

    :param after_each: called when a job is done
    :return: how many there were
    """
    performed = 0
    while True:
        with transaction(registry) as env:
            env.cr.execute(TAKE_NEXT)
            row = env.cr.fetchone()
        if not row:
            return performed
        with transaction(registry) as env:
            RunJobController()._try_perform_job(env, Job.load(env, row[0]))
        after_each()
        performed += 1


def backend_of(env):
    return env["shopify.backend"].search([], limit=1)


def import_entity(registry, plural):
    """Import all records of a kind, from the button to the last job."""
    with transaction(registry) as env:
        getattr(backend_of(env), "sync_%s" % plural)()
    return perform_all(registry)


def forget_progress(registry):
    """Make the next import read everything again."""
    with transaction(registry) as env:
        env["generic.sync.checkpoint"].search([]).write({"high_water": False})
