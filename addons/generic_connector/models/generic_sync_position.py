# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

import psycopg2

from odoo import _, fields, models

from odoo.addons.queue_job.exception import RetryableJobError


class GenericSyncPosition(models.AbstractModel):
    """Where the reading of a list has got to, in a row that one job holds at a time."""

    _name = "generic.sync.position"
    _description = "Position in a List"

    cursor = fields.Char(string="Next page")
    page_count = fields.Integer(string="Pages")
    anchor = fields.Char(help="A cursor seen before, to notice a list without end")

    def _lock(self, what):
        """Keep every other job away from this row until the transaction ends.

        :param what: what the other job is about, for the message
        """
        self.ensure_one()
        self.flush_recordset()
        try:
            self.env.cr.execute(
                'SELECT id FROM "%s" WHERE id = %%s FOR NO KEY UPDATE NOWAIT'
                % self._table,
                [self.id],
                log_exceptions=False,
            )
        except psycopg2.errors.LockNotAvailable as error:
            raise RetryableJobError(
                _("Another job of %s is running.", what),
                seconds=10,
                ignore_retry=True,
            ) from error

    def _move(self, cursor):
        """Note the cursor of the next page.

        :return: False where the list has come back to a page that was read before.
            A remembered cursor, renewed after 1, 2, 4, 8… pages, finds any circle.
        """
        self.ensure_one()
        values = {"cursor": cursor, "page_count": self.page_count + 1}
        if cursor and cursor == self.anchor:
            return False
        if values["page_count"] & (values["page_count"] - 1) == 0:
            values["anchor"] = cursor
        self.write(values)
        return True
