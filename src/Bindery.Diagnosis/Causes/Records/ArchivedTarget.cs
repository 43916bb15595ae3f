using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Records;

internal sealed class ArchivedTarget : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "records-bound-to-archived",
            Family = CauseFamily.Records,
            Severity = Severity.Warning,
            What = "Bindings that fail point at archived Odoo records.",
            Seen = "The binding’s state is failed, and its Odoo record is archived.",
            Why =
                "The record was archived in Odoo while it lives on the platform; documents can’t use it.",
            Mend =
                "Unarchive the record, or delete the binding and let the next import match or make another.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Bindings.Where(binding => binding.FailedOnArchived > 0)
            .Select(binding =>
                Info.Named(
                    Certainty.Likely,
                    $"Bindings of {binding.Model} that fail point at archived records.",
                    $"{binding.FailedOnArchived} bindings"
                ) with
                {
                    HeldBack = binding.FailedOnArchived,
                }
            );
}
