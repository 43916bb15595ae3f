using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Records;

internal sealed class MissingRecord : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "records-odoo-record-deleted",
            Family = CauseFamily.Records,
            What = "A binding or job points at an Odoo record that was deleted.",
            Seen = "Odoo says that the record does not exist or has been deleted.",
            Why =
                "Somebody deleted it while a job was waiting, or a cascade in the database took it without telling the connector.",
            Mend =
                "Delete the binding and import the record again; keep odoo_id with ondelete=\"restrict\".",
            Rules = ["optional-delegation"],
        };

    protected override ImmutableArray<string> Signs =>
        ["does not exist or has been deleted", "MissingError"];
}
