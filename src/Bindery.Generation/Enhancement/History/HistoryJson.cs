using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bindery.Generation.Enhancement.History;

/// <summary>The shape of the history's file, once unpacked.</summary>
internal sealed record HistoryJson(int Format, ImmutableArray<RecordedStep> Steps);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(HistoryJson))]
internal sealed partial class HistoryJsonContext : JsonSerializerContext;
