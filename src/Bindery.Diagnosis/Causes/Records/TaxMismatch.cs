using System.Collections.Immutable;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Records;

internal sealed class TaxMismatch : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "records-tax-mismatch",
            Family = CauseFamily.Records,
            What = "Taxes of documents can’t be taken over.",
            Seen = "The refusal speaks of a tax, or of totals that differ.",
            Why =
                "Odoo has no tax of that rate, or has it with the price included where the platform adds it, or the other way round.",
            Mend =
                "Make a sales tax of that rate in the backend’s company with the right “Included in Price”, and retry the failures.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "sales tax of",
            "no tax rate",
            "tax rate",
            "tax is not",
            "total differs",
            "totals differ",
            "taxes differ",
        ];

    protected override ImmutableArray<string> Unless => ["syntax"];

    protected override Certainty Certainty => Certainty.Likely;
}
