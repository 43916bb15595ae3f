using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Mends;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class StoppedBackend : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-calls-paused",
            Family = CauseFamily.Platform,
            What = "The connector has stopped calling the platform.",
            Seen = "The circuit breaker of the backend is open or stopped.",
            Why =
                "It opens after several failures in a row and probes by itself whether the platform is back; it stops for good when the credentials were refused, until a person has tested the connection.",
            Mend =
                "Mend what the reason says and test the connection on the backend, which resets it; --apply resets it too.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo.Circuits.Select(circuit =>
        {
            string backend = odoo.BackendOf(circuit.GenericBackend);
            return Info.Named(
                Certainty.Sure,
                $"Backend {backend} has stopped calling its platform ({circuit.State}).",
                circuit.Reason.Length > 0 ? circuit.Reason : circuit.State
            ) with
            {
                Since = circuit.Since,
                SafeMend = new ResetCircuit(circuit.GenericBackend, backend),
            };
        });
}
