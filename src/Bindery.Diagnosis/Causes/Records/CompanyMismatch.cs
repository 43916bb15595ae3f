using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Records;

internal sealed class CompanyMismatch : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "records-company-mismatch",
            Family = CauseFamily.Records,
            What = "Records of different companies meet in one document.",
            Seen =
                "Odoo says “Incompatible companies on records”, or that a record belongs to another company.",
            Why =
                "A product, journal, tax, warehouse or customer that the connector found belongs to another company than the backend’s.",
            Mend =
                "Share the record between companies (empty its company), or set the backend’s own warehouse, pricelist and sales team to those of its company.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "Incompatible companies",
            "belongs to another company",
            "belongs to company",
            "another company",
        ];
}
