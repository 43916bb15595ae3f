using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>How the platform is told how far an order that came from it has got in Odoo.</summary>
public sealed record StatusSending
{
    /// <summary>Takes a status; its envelopes are not used.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>Member of the body with the status; null where the call by itself says it.</summary>
    public string? Member { get; init; }

    /// <summary>Member of the body with the order's key; null where the path names it.</summary>
    public string? OrderMember { get; init; }

    /// <summary>What is told by a call each; null where one tells all of an order.</summary>
    public OrderParts? Each { get; init; }

    /// <summary>Members of the body with the parcel's tracking number and its carrier's name.</summary>
    public string? Tracking { get; init; }

    public string? Carrier { get; init; }

    /// <summary>What the sequence calls an order without a status: a null there.</summary>
    public string? Empty { get; init; }

    /// <summary>What an order there passes through, in its order; one of other statuses is left alone.</summary>
    public ImmutableArray<string> Sequence { get; init; } = [];

    public string? Confirmed { get; init; }
    public string? Delivered { get; init; }
    public string? Cancelled { get; init; }
}
