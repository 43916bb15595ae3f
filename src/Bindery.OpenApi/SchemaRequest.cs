namespace Bindery.OpenApi;

/// <summary>One schema of a document, wanted as an entity.</summary>
public sealed record SchemaRequest
{
    /// <summary>What messages call the document: its path or address.</summary>
    public required string Source { get; init; }

    /// <summary>Name among the document's schemas.</summary>
    public required string Schema { get; init; }

    /// <summary>Technical name, in the singular.</summary>
    public required string Entity { get; init; }

    /// <summary>What it becomes; null to go by its name.</summary>
    public string? OdooModel { get; init; }
}
