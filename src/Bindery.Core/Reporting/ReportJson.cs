using System.Text.Json.Serialization;

namespace Bindery.Core.Reporting;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true
)]
[JsonSerializable(typeof(FindingJson[]))]
internal sealed partial class ReportJson : JsonSerializerContext;
