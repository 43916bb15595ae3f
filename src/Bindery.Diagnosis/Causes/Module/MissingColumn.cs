using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Module;

internal sealed class MissingColumn : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "module-not-upgraded-schema",
            Family = CauseFamily.Module,
            What =
                "The database lacks what the module’s code expects: the module was not upgraded.",
            Seen = "PostgreSQL misses a column or a table, or Odoo misses a field or a model.",
            Why =
                "New code on an old database: the server was restarted with new files, and the module was not upgraded.",
            Mend =
                "odoo-bin -d DATABASE -u MODULE --stop-after-init, then restart; then requeue the failed jobs.",
            Rules = ["unknown-mapped-field"],
        };

    protected override ImmutableArray<string> Signs =>
        ["UndefinedColumn", "UndefinedTable", "column does not exist", "Invalid field"];

    protected override ImmutableArray<string> Unless => ["on model 'ir."];
}
