using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Database;
using Bindery.Certification.Faults;

namespace Bindery.Certification;

/// <summary>What to certify, and with what.</summary>
public sealed record CertificationOptions
{
    /// <summary>Folder of the module under test.</summary>
    public required string ModuleFolder { get; init; }

    /// <summary>What the module was generated from; the platform is simulated from it.</summary>
    public required Blueprint Blueprint
    {
        get;
        init => field = value.WithMembersNamed();
    }

    /// <summary><c>odoo-bin</c>; null: ODOO_BIN, or the one in <c>~/odoo-lab</c>.</summary>
    public string? OdooBinary { get; init; }

    /// <summary>More folders with addons; empty: ODOO_ADDONS_PATH, or those in <c>~/odoo-lab</c>.</summary>
    public ImmutableArray<string> AddonsPath { get; init; } = [];

    /// <summary>Odoo's Python; null: <c>/usr/bin/python3</c>.</summary>
    public string? Python { get; init; }

    /// <summary>A PostgreSQL that runs; null: PGHOST, or a throwaway cluster.</summary>
    public DatabaseServer? Database { get; init; }

    /// <summary>Where templates are kept; null: the user's cache folder.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Where logs and pictures go; null: a temporary folder, kept only on failure.</summary>
    public string? WorkFolder { get; init; }

    /// <summary>Ids of the checks to run, with what they need; empty: all.</summary>
    public ImmutableArray<string> Checks { get; init; } = [];

    public Volume Volume { get; init; } = new();

    /// <summary>Also the checks that take many minutes.</summary>
    public bool WithFaults { get; init; }

    public FaultTrialOptions FaultTrial { get; init; } = new();

    /// <summary>The platform's addresses begin with https.</summary>
    public bool OverTls { get; init; }

    /// <summary>Seed of the simulated data.</summary>
    public int Seed { get; init; } = 7;

    /// <summary>Odoo's worker processes; 0: one process with threads.</summary>
    public int Workers { get; init; }
}
