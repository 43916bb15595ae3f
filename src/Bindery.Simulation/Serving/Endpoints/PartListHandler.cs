using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>The parts of an order: one, which waits until the order has the status that says it left.</summary>
internal sealed class PartListHandler(
    OrderParts parts,
    StatusSending sent,
    string path,
    RecordShape shape,
    PlatformState state
) : IEndpointHandler
{
    private const string Done = "closed";

    public PlatformAnswer Answer(PlatformRequest request)
    {
        string key = RequestKey.Of(shape, request) ?? "";
        StoredRecord order =
            state.Find(shape.Name, key) ?? throw new RequestRefusedException(404, "Not Found");
        bool hasLeft =
            Scalar.Text(MemberPath.Read(JsonBytes.Thawed(order.Json), path)) == sent.Delivered;
        JsonObject part = [];
        MemberPath.Write(part, parts.Key, PartName.Of(key));
        if (parts.Only is { } only)
        {
            MemberPath.Write(part, only.Path, JsonValue.Create(hasLeft ? Done : only.Values[0]));
        }

        JsonArray list = parts.Only is null && hasLeft ? [] : new JsonArray(part);
        return PlatformAnswer.Json(200, Envelope.Around(parts.Endpoint.Envelope, list));
    }
}
