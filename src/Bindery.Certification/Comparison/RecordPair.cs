using System.Text.Json.Nodes;

namespace Bindery.Certification.Comparison;

/// <summary>A record there and its binding here.</summary>
internal sealed record RecordPair(string ExternalId, JsonObject There, BoundRecord Here);
