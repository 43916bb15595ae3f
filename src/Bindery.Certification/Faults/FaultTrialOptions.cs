namespace Bindery.Certification.Faults;

/// <summary>How hard a connector is tried while its platform and its workers fail.</summary>
public sealed record FaultTrialOptions
{
    public int Products { get; init; } = 500;

    public int Customers { get; init; } = 240;

    public int Orders { get; init; } = 200;

    /// <summary>Workers ended by SIGKILL in the middle of a job.</summary>
    public int Kills { get; init; } = 10;

    /// <summary>Records of each kind that change, whose webhooks come twice and out of order.</summary>
    public int Changed { get; init; } = 25;

    /// <summary>Products made in Odoo and sent, where products are sent.</summary>
    public int Exported { get; init; } = 20;

    /// <summary>One answer in so many never comes; each takes a worker for a minute.</summary>
    public int TimeoutOneIn { get; init; } = 60;

    internal Volume Volume =>
        new()
        {
            Products = Products,
            Customers = Customers,
            Orders = Orders,
            Exported = Exported,
            PerPage = 25,
        };
}
