using System.Collections.Immutable;

namespace Bindery.Diagnosis.Logs;

/// <summary>What can be told from lines that are no complaint.</summary>
public sealed record LogSignals
{
    /// <summary>How often a server began to take requests.</summary>
    public long ServerStarts { get; init; }

    /// <summary>Whether the job runner wrote anything.</summary>
    public bool HasRunner { get; init; }

    /// <summary>The runner said that it won't start, since the root channel has no capacity.</summary>
    public bool IsRunnerSwitchedOff { get; init; }

    public long JobsAsked { get; init; }

    /// <summary>Answers to webhooks, by path without token and by status.</summary>
    public ImmutableArray<WebhookAnswer> WebhookAnswers { get; init; } = [];
}
