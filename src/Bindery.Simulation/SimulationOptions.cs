using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Bindery.Blueprints;
using Bindery.Simulation.Faults;

namespace Bindery.Simulation;

public sealed record SimulationOptions
{
    public required Blueprint Blueprint
    {
        get;
        init => field = value.WithMembersNamed();
    }

    /// <summary>0 takes a free one.</summary>
    public int Port { get; init; }

    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Served over TLS with this, key included; null for plain HTTP.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The same seed and counts give the same records, byte for byte.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Products; customers and orders follow in proportion (250 → 120 and 130).</summary>
    public int Records { get; init; } = 250;

    /// <summary>Entity → number of records, where the proportion isn't wanted.</summary>
    public ImmutableDictionary<string, int> Counts { get; init; } =
        ImmutableDictionary<string, int>.Empty;

    /// <summary>Share of order lines that are custom items, without a product of the catalogue.</summary>
    public double ProductlessLines { get; init; } = 0.02;

    /// <summary>Times the refill rate of the blueprint's bucket; 0 switches the limit off.</summary>
    public decimal RateScale { get; init; } = 1;

    /// <summary>
    /// Fewer records a page than were asked for, as platforms under load give; paging must go on
    /// all the same. Null gives what is asked for.
    /// </summary>
    public int? MostPerPage { get; init; }

    /// <summary>Faults from the start; they can be set and cleared later.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>Lets webhooks go to addresses that aren't this machine's own.</summary>
    public bool AllowRemoteWebhooks { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
