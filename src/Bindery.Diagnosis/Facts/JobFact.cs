namespace Bindery.Diagnosis.Facts;

public sealed record JobFact
{
    public required int Id { get; init; }

    /// <summary>pending, enqueued, started or wait_dependencies.</summary>
    public required string State { get; init; }

    public required string Channel { get; init; }

    public required string Model { get; init; }

    public required string Method { get; init; }

    public DateTimeOffset? Created { get; init; }

    public DateTimeOffset? Enqueued { get; init; }

    public DateTimeOffset? Started { get; init; }

    public DateTimeOffset? Eta { get; init; }

    public long Tries { get; init; }

    public bool HasFunction { get; init; }

    /// <summary>What the last try said, of a job that is tried again.</summary>
    public string Result { get; init; } = "";

    /// <summary>When it could have been run first.</summary>
    public DateTimeOffset? Due => Eta > Created ? Eta : Created;

    public string Call => $"{Model}.{Method}";
}
