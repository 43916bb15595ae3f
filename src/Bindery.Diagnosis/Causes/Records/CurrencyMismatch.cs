using System.Collections.Immutable;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Records;

internal sealed class CurrencyMismatch : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "records-currency-mismatch",
            Family = CauseFamily.Records,
            What = "Documents come in a currency for which Odoo has no pricelist or rate.",
            Seen = "The refusal speaks of a currency or a pricelist.",
            Why =
                "The platform sells in a currency that is archived in Odoo, or for which the backend’s company has no pricelist.",
            Mend = "Activate the currency, make a pricelist in it, and retry the failures.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "pricelist in",
            "no pricelist",
            "currency is not",
            "currency of the order",
            "unknown currency",
            "archived currency",
            "no rate",
        ];

    protected override Certainty Certainty => Certainty.Likely;
}
