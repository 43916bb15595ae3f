using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Module;

internal sealed class SeveralComponents : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "module-component-ambiguous",
            Family = CauseFamily.Module,
            What = "Several components claim the same work, and none of them is more specific.",
            Seen = "SeveralComponentError names the components.",
            Why =
                "Two components of one collection have the same usage and apply to the same model, or none says to which.",
            Mend =
                "Give one of them an _apply_on, or let one inherit from the other under the same _name.",
            Rules = ["ambiguous-usage", "duplicate-component"],
        };

    protected override ImmutableArray<string> Signs =>
        ["SeveralComponentError", "Several components found"];
}
