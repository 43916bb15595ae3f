using System.Text.Json.Nodes;

namespace Bindery.Certification.Platform;

/// <summary>A record as the platform has it; a copy, free to be changed.</summary>
internal sealed record PlatformRecord(string Key, JsonObject Payload);
