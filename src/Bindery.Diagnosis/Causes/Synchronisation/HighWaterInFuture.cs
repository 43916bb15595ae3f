using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Text;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Synchronisation;

internal sealed class HighWaterInFuture : OdooCause
{
    private static readonly TimeSpan Tolerable = TimeSpan.FromHours(1);

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "sync-high-water-in-future",
            Family = CauseFamily.Synchronisation,
            What = "The import asks for changes after a moment that has not come yet.",
            Seen = "“Imported up to” of a checkpoint lies in the future.",
            Why =
                "The platform’s clock was wrong once, or somebody set the date. Every import since asks for later changes only and gets nothing, without any error.",
            Mend =
                "Empty “Imported up to” in Connectors ▸ Checkpoints, or set it to before the trouble began, and synchronise; what has not changed is passed over.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Checkpoints.Where(checkpoint => checkpoint.HighWater > odoo.Now + Tolerable)
            .Select(checkpoint =>
                Info.Named(
                    Certainty.Sure,
                    $"The import of {checkpoint.Model} asks for changes after {checkpoint.HighWater:yyyy-MM-dd HH:mm} UTC.",
                    $"that is {Span.Of(checkpoint.HighWater!.Value - odoo.Now)} ahead of Odoo’s clock"
                )
            );
}
