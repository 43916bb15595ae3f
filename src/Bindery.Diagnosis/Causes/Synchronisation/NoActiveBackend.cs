using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Synchronisation;

internal sealed class NoActiveBackend : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "sync-backend-archived",
            Family = CauseFamily.Synchronisation,
            What = "All backends of a connector are archived.",
            Seen = "There are backends of the model, and none is active.",
            Why = "Schedules pass over archived backends, and webhooks for them are refused.",
            Mend = "Unarchive the backend: filter Archived in the list of backends.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Backends.GroupBy(backend => backend.Model, StringComparer.Ordinal)
            .Where(backends => backends.All(backend => !backend.IsActive))
            .Select(backends =>
                Info.Named(
                    Certainty.Likely,
                    $"All backends of {backends.Key} are archived.",
                    string.Join(", ", backends.Select(backend => backend.ToString()).Take(5))
                )
            );
}
