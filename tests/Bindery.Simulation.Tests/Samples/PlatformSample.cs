using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>One answer or delivery of the real platform; platforms/README.md says how it is written.</summary>
internal sealed record PlatformSample(string File, JsonObject Json)
{
    private const string Address = "{address}";

    /// <summary>Method and target; empty where the sample answers whatever was asked.</summary>
    private string[] Request => ((string?)Json["request"] ?? "").Split(' ', 2);

    public string Method => Request[0];

    public string Path => Request.Length > 1 ? Request[1].Split('?')[0] : "";

    public int Status => (int?)Json["status"] ?? 0;

    public JsonNode? Body => Json["body"];

    /// <summary>What the platform sends to a webhook's address.</summary>
    public bool IsDelivery => Path.StartsWith(Address, StringComparison.Ordinal);

    public bool IsError => !IsDelivery && Status >= 400;

    /// <summary>What follows a webhook's address: the topic, where nothing else names it.</summary>
    public string BelowAddress => Path[Address.Length..].TrimStart('/');

    public ImmutableDictionary<string, string> Headers =>
        (Json["headers"] as JsonObject ?? []).ToImmutableDictionary(
            pair => pair.Key,
            pair => (string)pair.Value!,
            StringComparer.OrdinalIgnoreCase
        );

    public override string ToString() => $"{File} ({Json["request"] ?? Json["when"]})";
}
