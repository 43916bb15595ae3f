using System.Text.Json.Nodes;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Mends;

/// <summary>Lets a cron run at the scheduler's next round.</summary>
public sealed record CorrectNextCall(int CronId, string CronName, DateTimeOffset Moment) : ISafeMend
{
    public string Description => $"set the next call of cron “{CronName}” to now";

    public Task ApplyAsync(IOdooActions odoo, CancellationToken cancellation) =>
        odoo.CallAsync(
            "ir.cron",
            "write",
            new JsonArray(
                new JsonArray(CronId),
                new JsonObject { ["nextcall"] = OdooMoment.Write(Moment) }
            ),
            cancellation
        );
}
