using System.Collections.Immutable;

namespace Bindery.Blueprints;

public sealed record Endpoint
{
    /// <summary>HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>Path below the base URL; <c>{id}</c> is the record's key, other braces hold settings.</summary>
    public required string Path { get; init; }

    /// <summary>Key under which the body holds the record or the list; null where it is the body itself.</summary>
    public string? Envelope { get; init; }

    /// <summary>Key under which a request's body has the record, where it isn't <see cref="Envelope"/>.</summary>
    public string? BodyEnvelope { get; init; }

    /// <summary>Query parameter of a list that asks for records by their keys, joined by commas.</summary>
    public string? IdsParameter { get; init; }

    /// <summary>Query parameter of a list that asks for one record by its key.</summary>
    public string? IdParameter { get; init; }

    /// <summary>A record that nothing reads alone is looked for in the whole list.</summary>
    public bool LookedThrough { get; init; }

    /// <summary>One record can be had from this list, by its key or by going through it.</summary>
    public bool ShowsOne => LookedThrough || IdParameter is not null || IdsParameter is not null;

    /// <summary>An empty list comes as <c>[]</c>, without its envelope.</summary>
    public bool BareWhenEmpty { get; init; }

    /// <summary>Members that records of this list don't have; each record is then read by itself.</summary>
    public ImmutableArray<string> Omits { get; init; } = [];

    /// <summary>The answer to a creation or update has only what was sent.</summary>
    public bool Brief { get; init; }

    /// <summary>A change carries the whole record, which is read first: what it leaves out is emptied.</summary>
    public bool Whole { get; init; }

    /// <summary>Query parameters sent with every call; braces hold settings.</summary>
    public ImmutableArray<DefaultValue> Parameters { get; init; } = [];

    /// <summary>How many calls of this endpoint are allowed; null where the platform's limit holds.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>The request body carries no envelope although the answer does.</summary>
    public BodyStyle Body { get; init; } = BodyStyle.Enveloped;
}
