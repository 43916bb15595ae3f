using System.Globalization;

namespace Bindery.Validation.Benchmarks;

/// <summary>Invented addons of fifty Python files each.</summary>
internal static class MadeAddons
{
    private const int FilesOfOne = 50;

    private const string Manifest = """
        {
            "name": "Made",
            "version": "16.0.1.0.0",
            "license": "LGPL-3",
            "depends": ["base"],
        }

        """;

    private const string Model = """
        from odoo import api, fields, models


        class Record#(models.Model):
            _name = "made.record.#"
            _description = "Record #"

            name = fields.Char(required=True)
            partner_id = fields.Many2one("res.partner")
            state = fields.Selection([("draft", "Draft"), ("done", "Done")], default="draft")
            total = fields.Float(compute="_compute_total", store=True)

            @api.depends("partner_id", "state")
            def _compute_total(self):
                for record in self:
                    values = [len(name) for name in record.partner_id.mapped("name")]
                    record.total = sum(values) if record.state == "done" else 0.0

            def action_done(self):
                for record in self.filtered(lambda found: found.state == "draft"):
                    record.write({"state": "done", "name": "%s (done)" % record.name})
                return self.env["made.record.#"].search([("state", "=", "done")])

        """;

    /// <param name="folder">Where the addons go.</param>
    /// <param name="files">Python files altogether.</param>
    public static void Write(string folder, int files)
    {
        for (int addon = 0; addon < files / FilesOfOne; addon++)
        {
            // Two files are the __init__.py of the addon and of its models.
            WriteAddon(
                Path.Combine(folder, $"made_{addon}"),
                Enumerable.Range(addon * FilesOfOne, FilesOfOne - 2)
            );
        }
    }

    private static void WriteAddon(string root, IEnumerable<int> numbers)
    {
        string models = Directory.CreateDirectory(Path.Combine(root, "models")).FullName;
        File.WriteAllText(Path.Combine(root, "__manifest__.py"), Manifest);
        File.WriteAllText(Path.Combine(root, "__init__.py"), "from . import models\n");
        File.WriteAllLines(
            Path.Combine(models, "__init__.py"),
            numbers.Select(number => $"from . import record_{number}")
        );
        foreach (int number in numbers)
        {
            string name = number.ToString(CultureInfo.InvariantCulture);
            File.WriteAllText(
                Path.Combine(models, $"record_{name}.py"),
                Model.Replace("#", name, StringComparison.Ordinal)
            );
        }
    }
}
