# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _, api, fields, models


class GenericSyncRun(models.Model):
    """One synchronisation of one binding model, page by page, with its figures."""

    _name = "generic.sync.run"
    _description = "Synchronisation Run"
    _order = "id desc"

    name = fields.Char(compute="_compute_name")
    generic_backend_id = fields.Many2one(
        comodel_name="generic.backend",
        string="Backend",
        required=True,
        index=True,
        ondelete="cascade",
    )
    binding_model = fields.Selection(
        selection="_selection_binding_model", string="Record type", required=True
    )
    direction = fields.Selection(
        selection=[
            ("import", "Import"),
            ("export", "Export"),
            ("sweep", "Search for deletions"),
        ],
        required=True,
        default="import",
    )
    state = fields.Selection(
        selection=[
            ("running", "Running"),
            ("done", "Done"),
            ("failed", "Failed"),
            ("superseded", "Superseded"),
        ],
        required=True,
        default="running",
    )
    started_on = fields.Datetime(required=True, default=fields.Datetime.now)
    finished_on = fields.Datetime()
    since = fields.Datetime(
        help="Only records changed on the platform since then were asked for"
    )
    until = fields.Datetime(help="What changed on the platform later was left out")
    server_date = fields.Datetime(
        help="The platform's clock when the first page was answered"
    )
    force = fields.Boolean(help="Unchanged records were written too")
    page_count = fields.Integer(string="Pages")
    record_count = fields.Integer(string="Records")
    created_count = fields.Integer(string="Created")
    updated_count = fields.Integer(string="Updated")
    unchanged_count = fields.Integer(string="Unchanged")
    failed_count = fields.Integer(string="Failed")
    error = fields.Text()
    failure_ids = fields.One2many(
        comodel_name="generic.sync.failure", inverse_name="run_id"
    )

    @api.model
    def _selection_binding_model(self):
        return self.env["generic.backend"]._selection_binding_model()

    @api.depends("binding_model", "direction", "started_on")
    def _compute_name(self):
        directions = dict(self._fields["direction"]._description_selection(self.env))
        models = dict(self._selection_binding_model())
        for run in self:
            run.name = _(
                "%(direction)s of %(model)s",
                direction=directions[run.direction],
                model=models.get(run.binding_model, run.binding_model),
            )

    @api.model
    def _last_date(self, domain, direction):
        """Return when the last successful run in a direction finished, or False."""
        last = self.search(
            domain + [("direction", "=", direction), ("state", "=", "done")],
            order="finished_on desc, id desc",
            limit=1,
        )
        return last.finished_on

    def _count_page(self, result):
        """Add the figures of one page."""
        self.ensure_one()
        self.write(dict(result.added_to(self), page_count=self.page_count + 1))

    def _finish(self):
        self.write({"state": "done", "finished_on": fields.Datetime.now()})

    def _fail(self, message):
        """End without success, while what was synchronised so far stays."""
        self.write(
            {
                "state": "failed",
                "error": message,
                "finished_on": fields.Datetime.now(),
            }
        )

    def _fail_after_rollback(self, message):
        """Mark as failed once the transaction of the failing job is rolled back.

        Its own cursor is opened only then: before, the job's transaction may still
        hold this row.
        """
        registry, env, run_ids = self.env.registry, self.env, self.ids

        def mark_failed():
            with registry.cursor() as cr:
                runs = env(cr=cr)[self._name].browse(run_ids).exists()
                runs._fail(message)
                # The commit flushes only environments that are still in use.
                runs.flush_recordset()

        self.env.cr.postrollback.add(mark_failed)
