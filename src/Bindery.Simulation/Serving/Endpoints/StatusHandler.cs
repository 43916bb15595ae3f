using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Writing;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>Gives an order the status that a body asks for.</summary>
internal sealed class StatusHandler(
    StatusSending sent,
    string path,
    RecordShape shape,
    PlatformState state
) : IEndpointHandler
{
    private string? OnlyStatus => sent.Delivered ?? sent.Confirmed ?? sent.Cancelled;

    public PlatformAnswer Answer(PlatformRequest request)
    {
        JsonObject body = request.ReadBody();
        JsonNode? asked = sent.Member is { } member
            ? MemberPath.Read(body, member)?.DeepClone()
            : JsonValue.Create(OnlyStatus);
        JsonObject change = [];
        MemberPath.Write(change, path, asked);
        FieldErrors errors = BodyRules.Check(shape, change, creating: false);
        if (Scalar.Text(asked) is null or "")
        {
            errors.Add(sent.Member ?? path, "can't be blank");
        }

        if (errors.Any)
        {
            throw new RequestRefusedException(errors);
        }

        StoredRecord record =
            state.Update(shape, Key(request, body), change)
            ?? throw new RequestRefusedException(404, "Not Found");
        // Who tells of a part is answered with what was told, and not with the order.
        return PlatformAnswer.Json(
            200,
            sent.Each is null
                ? Envelope.Around(sent.Endpoint.Envelope, JsonBytes.Thawed(record.Json))
                : body
        );
    }

    private string Key(PlatformRequest request, JsonObject body) =>
        sent switch
        {
            { Each: { } parts } => PartName.OrderOf(MemberPath.Read(body, parts.Member)),
            { OrderMember: { } member } => Scalar.Text(MemberPath.Read(body, member)) ?? "",
            _ => RequestKey.Of(shape, request) ?? "",
        };
}
