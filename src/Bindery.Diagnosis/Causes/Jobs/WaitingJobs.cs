using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Causes.Jobs;

/// <summary>Jobs that could run and don't.</summary>
internal sealed record WaitingJobs(ImmutableArray<JobFact> Jobs)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public int Count => Jobs.Length;

    public DateTimeOffset? Since => Jobs.Min(job => job.Due);

    public static WaitingJobs Of(OdooFacts? odoo) =>
        new([
            .. odoo?.OpenJobs.Where(job =>
                job.State == "pending" && job.Due <= odoo.Now && odoo.Age(job.Due) > Patience
            )
                ?? [],
        ]);
}
