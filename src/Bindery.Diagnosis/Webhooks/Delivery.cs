using System.Collections.Immutable;

namespace Bindery.Diagnosis.Webhooks;

/// <summary>A webhook as it was captured, and the secret that it should be checked with.</summary>
public sealed record Delivery
{
    public required ImmutableArray<byte> Body { get; init; }

    /// <summary>In the order given; names compare without letter case.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Headers { get; init; }

    public required ImmutableArray<byte> Secret { get; init; }

    /// <summary>Header with the signature; null: those that look like one.</summary>
    public string? SignatureHeader { get; init; }

    /// <summary>How the connector reads the signature.</summary>
    public SignatureForm Configured { get; init; } = SignatureForm.Usual;

    /// <summary>What the connector expects before the signature, such as <c>sha256=</c>.</summary>
    public string ConfiguredPrefix { get; init; } = "";

    public string? Header(string name) =>
        Headers
            .Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(header => header.Value)
            .FirstOrDefault();
}
