using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>How the platform is told how far an order that came from it has got in Odoo.</summary>
public sealed record StatusSending
{
    /// <summary>Takes a status; its envelopes are not used.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>Member of the body with the status.</summary>
    public required string Member { get; init; }

    /// <summary>Member of the body with the order's key; null where the path names it.</summary>
    public string? OrderMember { get; init; }

    /// <summary>What an order there passes through, in its order; one of other statuses is left alone.</summary>
    public ImmutableArray<string> Sequence { get; init; } = [];

    public string? Confirmed { get; init; }
    public string? Delivered { get; init; }
    public string? Cancelled { get; init; }
}
