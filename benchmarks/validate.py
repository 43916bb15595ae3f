#!/usr/bin/env python3
"""Processor time and memory of `bindery validate`, whole processes, beside pylint-odoo.

    benchmarks/validate.py ./out/bindery FOLDER… [--peer]

Prints a row a folder, then rows for made-up addons of 1,250 to 10,000 Python files.
With --peer the same folders are read by pylint-odoo (its own checks only), which must
be installed for this Python.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

ROUNDS = 5
PEER = [
    sys.executable,
    "-m",
    "pylint",
    "--load-plugins=pylint_odoo",
    "--disable=all",
    "--enable=odoolint",
    "--score=no",
]
MODEL = '''from odoo import api, fields, models


class Record{number}(models.Model):
    _name = "made.record.{number}"
    _description = "Record {number}"

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
            record.write({{"state": "done", "name": "%s (done)" % record.name}})
        return self.env["made.record.{number}"].search([("state", "=", "done")])
'''


def run(command):
    """Return the processor seconds and the peak megabytes of a process and its children."""
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    usage = os.wait4(process.pid, 0)[2]
    process.returncode = 0
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(command, rounds=ROUNDS):
    """The least of some rounds: what disturbs only adds."""
    run(command)
    results = [run(command) for _round in range(rounds)]
    return min(seconds for seconds, _size in results), max(size for _s, size in results)


def python_files(folder):
    return [path for path in pathlib.Path(folder).rglob("*.py") if path.is_file()]


def lines_of(files):
    return sum(path.read_bytes().count(b"\n") for path in files)


def row(bindery, folder, name, with_peer):
    files = python_files(folder)
    seconds, size = best([bindery, "validate", str(folder), "--format", "json"])
    cells = [name, f"{len(files):,}", f"{lines_of(files):,}", f"{seconds:.3f} s", f"{size:.0f} MB"]
    if with_peer:
        addons = sorted({str(path.parent) for path in pathlib.Path(folder).rglob("__manifest__.py")})
        peer = best(PEER + addons, rounds=2)[0]
        cells += [f"{peer:.2f} s", f"{peer / seconds:.0f}"]
    elif with_peer is not None:
        cells += ["", ""]
    print("| " + " | ".join(cells) + " |", flush=True)


def write_addons(folder, count):
    """Addons of 50 files each."""
    for addon in range(count // 50):
        root = pathlib.Path(folder) / f"made_{addon}"
        (root / "models").mkdir(parents=True)
        root.joinpath("__manifest__.py").write_text(
            '{"name": "Made", "version": "16.0.1.0.0", "license": "LGPL-3", "depends": ["base"]}\n'
        )
        root.joinpath("__init__.py").write_text("from . import models\n")
        names = range(addon * 50, addon * 50 + 47)
        root.joinpath("models/__init__.py").write_text(
            "".join(f"from . import record_{number}\n" for number in names)
        )
        for number in names:
            root.joinpath(f"models/record_{number}.py").write_text(MODEL.format(number=number))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bindery")
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--peer", action="store_true")
    arguments = parser.parse_args()
    print("| what | files | lines | processor time | memory | pylint-odoo | times less |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for folder in arguments.folders:
        row(arguments.bindery, folder, pathlib.Path(folder).name, arguments.peer or False)
    for count in (1250, 2500, 5000, 10000):
        with tempfile.TemporaryDirectory() as folder:
            write_addons(folder, count)
            row(arguments.bindery, folder, f"{count:,} files", False)


if __name__ == "__main__":
    main()
