using System.Collections.Immutable;

namespace Bindery.Simulation.Records;

public static class CounterGroup
{
    /// <summary>By endpoint as the blueprint writes it: <c>GET /products/{id}.json</c>.</summary>
    public const string Requests = "requests";

    /// <summary>By HTTP status.</summary>
    public const string Statuses = "statuses";

    /// <summary>By entity; changes through the API and through the control API alike.</summary>
    public const string Created = "created";
    public const string Updated = "updated";
    public const string Deleted = "deleted";

    /// <summary>By topic.</summary>
    public const string Webhooks = "webhooks";

    /// <summary>Issued and refused by the token endpoint.</summary>
    public const string Tokens = "tokens";

    /// <summary>By kind of fault.</summary>
    public const string Faults = "faults";

    public static readonly ImmutableArray<string> All =
    [
        Requests,
        Statuses,
        Created,
        Updated,
        Deleted,
        Webhooks,
        Tokens,
        Faults,
    ];
}
