namespace Bindery.Diagnosis.Facts;

/// <summary>How far an import has got.</summary>
public sealed record CheckpointFact(int GenericBackend, string Model, DateTimeOffset? HighWater);
