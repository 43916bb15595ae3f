using System.Collections.Immutable;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Faults;

/// <summary>What was done to a connector.</summary>
/// <param name="Killed">Workers ended.</param>
/// <param name="Deliveries">Ids of the webhooks that were accepted.</param>
/// <param name="ProductsBefore">Keys of the platform's products before any was sent.</param>
/// <param name="Exported">Odoo's ids of the products sent.</param>
/// <param name="FailedJobs">Jobs that gave up.</param>
/// <param name="Faults">Spoilt answers, counted.</param>
internal sealed record FaultTrialRecord(
    int Killed,
    ImmutableArray<string> Deliveries,
    ImmutableHashSet<string> ProductsBefore,
    ImmutableArray<int> Exported,
    ImmutableArray<FailedJob> FailedJobs,
    string Faults
);
