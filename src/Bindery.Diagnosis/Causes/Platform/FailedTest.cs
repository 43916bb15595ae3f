using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class FailedTest : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-test-failed",
            Family = CauseFamily.Platform,
            Severity = Severity.Warning,
            What = "The last test of a backend’s connection failed.",
            Seen = "The backend’s state is error.",
            Why = "The address, the credentials or the network were wrong when it was tested.",
            Mend =
                "Press Test Connection on the backend, or run the doctor with --test-platform: it says what the platform answers.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .ActiveBackends.Where(backend => backend.State == "error")
            .Select(backend =>
                Info.Named(
                    Certainty.Likely,
                    $"The last connection test of backend {backend} failed.",
                    "state: error"
                )
            );
}
