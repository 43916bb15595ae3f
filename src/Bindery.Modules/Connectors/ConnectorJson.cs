using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bindery.Modules.Connectors;

/// <summary>A connector's facts for programs; the members are those of <see cref="ConnectorFacts"/>.</summary>
public static class ConnectorJson
{
    public static string Write(ConnectorFacts facts) =>
        JsonSerializer.Serialize(facts, ConnectorJsonContext.Default.ConnectorFacts);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true
)]
[JsonSerializable(typeof(ConnectorFacts))]
internal sealed partial class ConnectorJsonContext : JsonSerializerContext;
