namespace Bindery.Diagnosis.Facts;

/// <summary>Jobs of one state in one channel.</summary>
public sealed record JobGroupFact(string State, string Channel, long Count)
{
    public DateTimeOffset? FirstCreated { get; init; }

    public DateTimeOffset? LastStarted { get; init; }
}
