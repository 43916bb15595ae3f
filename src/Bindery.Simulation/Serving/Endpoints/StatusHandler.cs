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
    public PlatformAnswer Answer(PlatformRequest request)
    {
        JsonObject body = request.ReadBody();
        JsonObject change = [];
        MemberPath.Write(change, path, MemberPath.Read(body, sent.Member)?.DeepClone());
        FieldErrors errors = BodyRules.Check(shape, change, creating: false);
        if (Scalar.Text(MemberPath.Read(body, sent.Member)) is null or "")
        {
            errors.Add(sent.Member, "can't be blank");
        }

        if (errors.Any)
        {
            throw new RequestRefusedException(errors);
        }

        StoredRecord record =
            state.Update(shape, Key(request, body), change)
            ?? throw new RequestRefusedException(404, "Not Found");
        return PlatformAnswer.Json(
            200,
            Envelope.Around(sent.Endpoint.Envelope, JsonBytes.Thawed(record.Json))
        );
    }

    private string Key(PlatformRequest request, JsonObject body) =>
        sent.OrderMember is { } member
            ? Scalar.Text(MemberPath.Read(body, member)) ?? ""
            : RequestKey.Of(shape, request) ?? "";
}
