using System.Collections.Immutable;

namespace Bindery.Diagnosis.Facts;

public sealed record BackendFact
{
    /// <summary>The connector's own model.</summary>
    public required string Model { get; init; }

    public required int Id { get; init; }

    public required string Name { get; init; }

    public bool IsActive { get; init; } = true;

    public string Company { get; init; } = "";

    /// <summary>Of the last connection test: draft, connected, error; empty where there is none.</summary>
    public string State { get; init; } = "";

    /// <summary>Id of the framework's own row; 0 without the framework.</summary>
    public int GenericId { get; init; }

    /// <summary>Settings that are no secret, by field.</summary>
    public ImmutableDictionary<string, string> Settings { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    public ImmutableArray<SecretFact> Secrets { get; init; } = [];

    /// <summary>Path of the webhooks, without the secret token at its end; may be empty.</summary>
    public string WebhookPath { get; init; } = "";

    /// <summary>Settings that are addresses, as they stand there.</summary>
    public IEnumerable<string> Addresses =>
        Settings.Values.Where(value => value.Contains("://", StringComparison.Ordinal));

    public override string ToString() => $"“{Name}” ({Model} {Id})";
}
