using System.Text.Json;

namespace Bindery.Simulation.Records;

/// <summary>Something happened on the platform that a webhook may tell.</summary>
public sealed record RecordChange(
    string Entity,
    string Key,
    RecordChangeKind Kind,
    JsonElement Record
);
