using System.Text.Json;

namespace Bindery.Simulation.Records;

/// <summary>One record as the platform has it now; a change makes another.</summary>
/// <param name="Key">Key as text; several key members are joined by a colon.</param>
/// <param name="Sequence">Order of creation, by which lists are sorted.</param>
/// <param name="Modified">Moment of the last change.</param>
/// <param name="Json">The payload.</param>
public sealed record StoredRecord(
    string Key,
    long Sequence,
    DateTimeOffset Modified,
    JsonElement Json
);
