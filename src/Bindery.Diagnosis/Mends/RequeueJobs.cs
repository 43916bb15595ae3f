using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bindery.Diagnosis.Mends;

/// <summary>Hands jobs to the runner again; a job must bear being run twice anyway.</summary>
public sealed record RequeueJobs(ImmutableArray<int> Ids) : ISafeMend
{
    public string Description =>
        Ids.Length == 1 ? $"requeue job {Ids[0]}" : $"requeue {Ids.Length} jobs";

    public Task ApplyAsync(IOdooActions odoo, CancellationToken cancellation)
    {
        JsonArray ids = new([.. Ids.Select(id => (JsonNode)id)]);
        return odoo.CallAsync("queue.job", "requeue", new JsonArray(ids), cancellation);
    }
}
