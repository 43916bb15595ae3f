namespace Bindery.Diagnosis.Facts;

/// <summary>The circuit breaker of a backend that is not closed.</summary>
public sealed record CircuitFact(int Id, int GenericBackend, string State)
{
    public DateTimeOffset? Since { get; init; }

    public string Reason { get; init; } = "";
}
