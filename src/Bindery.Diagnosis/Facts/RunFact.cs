namespace Bindery.Diagnosis.Facts;

/// <summary>One synchronisation of one binding model.</summary>
public sealed record RunFact
{
    public required int Id { get; init; }

    public required int GenericBackend { get; init; }

    public required string Model { get; init; }

    /// <summary>import or export.</summary>
    public required string Direction { get; init; }

    /// <summary>running, done, failed or superseded.</summary>
    public required string State { get; init; }

    public DateTimeOffset? Started { get; init; }

    public DateTimeOffset? Finished { get; init; }

    /// <summary>Only later changes were asked for; null: everything was.</summary>
    public DateTimeOffset? Since { get; init; }

    public long Pages { get; init; }

    public long Records { get; init; }

    public long Failed { get; init; }

    public string Error { get; init; } = "";

    public bool WasFullImport => Direction == "import" && State == "done" && Since is null;
}
