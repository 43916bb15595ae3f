# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import fields, models


class ConnectorBenchmarkRow(models.Model):
    """What the bare controller stores."""

    _name = "connector.benchmark.row"
    _description = "Row of the Benchmark"

    payload = fields.Text()
