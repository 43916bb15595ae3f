using Bindery.Blueprints;

namespace Bindery.OpenApi;

/// <summary>What is wanted of a document.</summary>
public sealed record ImportRequest
{
    /// <summary>What messages call the document: its path or address.</summary>
    public required string Source { get; init; }

    /// <summary>Technical name of the platform; null to make one of the document's title.</summary>
    public string? Name { get; init; }

    /// <summary>What the platform is for; null to go by what its paths are about.</summary>
    public ConnectorType? Type { get; init; }

    /// <summary>Who is asked what the document leaves open; null takes the safe answers.</summary>
    public IInterview? Interview { get; init; }
}
