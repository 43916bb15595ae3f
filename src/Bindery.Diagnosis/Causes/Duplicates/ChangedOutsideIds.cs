using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Duplicates;

internal sealed class ChangedOutsideIds : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "duplicates-outside-ids-changed",
            Family = CauseFamily.Duplicates,
            What = "One thing is there several times, each time with another outside id.",
            Seen =
                "Active Odoo records share a reference and are bound to different outside ids of one backend.",
            Why =
                "The platform was set up anew, or its records were exported and imported again, and gave them new ids; or the platform itself has the record twice.",
            Mend =
                "Look on the platform which id is alive. Put it on the old binding (which documents refer to) and archive the newer record; let the backend match existing records by their reference before it creates.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Bindings.Where(binding => !binding.SameKey.IsEmpty)
            .Select(binding =>
                Info.Named(
                    Certainty.Likely,
                    $"{binding.OdooModel} has the same things several times, bound to different outside ids.",
                    string.Join(
                        '\n',
                        binding
                            .SameKey.Take(5)
                            .Select(twin => $"{twin.Count} × {twin.Key}: {twin.Detail}")
                    )
                ) with
                {
                    HeldBack = binding.SameKey.Sum(twin => twin.Count - 1),
                }
            );
}
