using System.Collections.Immutable;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Duplicates;

internal sealed class UniqueViolation : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "duplicates-refused-by-constraint",
            Family = CauseFamily.Duplicates,
            What = "The database refuses records that are there already.",
            Seen = "A unique constraint is violated.",
            Why =
                "Two jobs import one record at once, or an archived or foreign record has the same reference, barcode or login.",
            Mend =
                "A constraint of bindings: let the violation be a retry, the second try finds the binding. Another constraint: the message names it; give one of the two records another value.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "duplicate key value",
            "UniqueViolation",
            "is linked already on this backend",
            "already exists for this record",
            "already assigned",
            "must be unique",
        ];

    protected override Certainty Certainty => Certainty.Likely;
}
