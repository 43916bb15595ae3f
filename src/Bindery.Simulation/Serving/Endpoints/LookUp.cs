using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>Records by the reference that a creation carries.</summary>
internal sealed class LookUp(Entity entity, PlatformState state)
{
    /// <summary>Whether a request names a record by its reference and not by its key.</summary>
    public bool IsMeant(PlatformRequest request) =>
        entity.Idempotency?.Endpoint is { } endpoint
        && endpoint.Parameters.All(parameter =>
            request.Query.TryGetValue(parameter.Name, out string? sent)
            && sent == Scalar.Text(Scalar.Of(parameter.Value))
        );

    public StoredRecord? Find(string? reference) =>
        string.IsNullOrEmpty(reference)
            ? null
            : state
                .Table(entity.Name)
                .Records.FirstOrDefault(record =>
                    Reference(JsonBytes.Thawed(record.Json)) == reference
                );

    public string? Reference(System.Text.Json.Nodes.JsonObject record) =>
        Scalar.Text(MemberPath.Read(record, entity.Idempotency!.Reference));
}
