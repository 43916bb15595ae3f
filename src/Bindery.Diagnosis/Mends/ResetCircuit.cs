using System.Text.Json.Nodes;

namespace Bindery.Diagnosis.Mends;

/// <summary>Lets a backend call its platform again; if that still fails, the breaker opens again.</summary>
public sealed record ResetCircuit(int GenericBackendId, string Backend) : ISafeMend
{
    public string Description => $"let backend {Backend} call its platform again";

    public Task ApplyAsync(IOdooActions odoo, CancellationToken cancellation) =>
        odoo.CallAsync(
            "generic.backend",
            "action_reset_calls",
            new JsonArray(new JsonArray(GenericBackendId)),
            cancellation
        );
}
