using Bindery.Blueprints;

namespace Bindery.Certification;

/// <summary>How many records the simulated platform has.</summary>
public sealed record Volume
{
    public int Products { get; init; } = 250;

    public int Customers { get; init; } = 120;

    public int Orders { get; init; } = 130;

    /// <summary>Records a page, so that each kind takes several.</summary>
    public int PerPage { get; init; } = 50;

    /// <summary>Of kinds that have no number of their own.</summary>
    public int Others { get; init; } = 100;

    /// <summary>Made in Odoo and sent.</summary>
    public int Exported { get; init; } = 20;

    /// <summary>Changed on the platform between two runs.</summary>
    public int Changed { get; init; } = 10;

    public int Of(EntityKind kind) =>
        kind switch
        {
            EntityKind.Product => Products,
            EntityKind.Customer => Customers,
            EntityKind.Order => Orders,
            _ => Others,
        };
}
