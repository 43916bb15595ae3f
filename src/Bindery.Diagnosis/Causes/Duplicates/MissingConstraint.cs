using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Duplicates;

internal sealed class MissingConstraint : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "duplicates-constraint-missing",
            Family = CauseFamily.Duplicates,
            What =
                "One outside record is bound several times: the database has no unique constraint against it.",
            Seen = "Bindings of one backend share an outside id.",
            Why =
                "The model declares no constraint on backend and outside id, or PostgreSQL could not add it because there were duplicates already; Odoo logs that and goes on.",
            Mend =
                "Delete the bindings (and records) that are too many, keep the one that documents refer to, add unique(backend_id, external_id) to the model’s _sql_constraints where it is missing, and upgrade the module.",
            Rules = ["binding-without-unique-constraint"],
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Bindings.Where(binding => !binding.SameBackend.IsEmpty)
            .Select(binding =>
                Info.Named(
                    Certainty.Sure,
                    $"{binding.Model} has bindings that share an outside id on one backend.",
                    string.Join(
                        '\n',
                        binding.SameBackend.Select(twin =>
                            $"{twin.Count} × {twin.Key} on {twin.Detail}"
                        )
                    )
                ) with
                {
                    HeldBack = binding.SameBackend.Sum(twin => twin.Count - 1),
                }
            );
}
