namespace Bindery.Blueprints;

/// <summary>A delivery by which the platform hands out tokens without being asked.</summary>
public sealed record WebhookTokens
{
    public required string Topic { get; init; }

    /// <summary>Path in the body of what is like an answer to a request for a token; null where the body is it.</summary>
    public string? Path { get; init; }
}
