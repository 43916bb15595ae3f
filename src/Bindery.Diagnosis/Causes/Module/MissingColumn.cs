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
                "The code names a field, model or column that is not there: the module was not upgraded, or the name is wrong.",
            Seen = "PostgreSQL misses a column or a table, or Odoo misses a field or a model.",
            Why =
                "New code on an old database, where the server was restarted with new files and the module not upgraded; or a mapper that writes a misspelt field.",
            Mend =
                "Where a place in the source is named, correct it there. Then odoo-bin -d DATABASE -u MODULE --stop-after-init and restart; then requeue the failed jobs and retry the failures.",
            Rules = ["unknown-mapped-field"],
        };

    protected override ImmutableArray<string> Signs =>
        ["UndefinedColumn", "UndefinedTable", "column does not exist", "Invalid field"];

    protected override ImmutableArray<string> Unless => ["on model 'ir."];
}
