using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class GoneRecord : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-record-gone",
            Family = CauseFamily.Platform,
            Severity = Severity.Warning,
            What = "The platform no longer has a record that Odoo asks for.",
            Seen = "It answers 404 for the id of a record.",
            Why =
                "The record was deleted there, and the deletion never reached Odoo, or the address has the wrong version of the API.",
            Mend =
                "Let the search for deletions run, or archive the binding; where all records are concerned, check the API’s version on the backend.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "NotFound",
            "has no such record or address",
            "(404)",
            "404 Client Error",
            "IDMissingInBackend",
        ];

    protected override ImmutableArray<string> Unless => ["werkzeug"];

    protected override Certainty Certainty => Certainty.Likely;
}
