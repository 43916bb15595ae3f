using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Writing;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>Changes a record. Where the path names none, the body's key members do, and a new pair makes a new record.</summary>
internal sealed class UpdateHandler(Endpoint endpoint, RecordShape shape, PlatformState state)
    : IEndpointHandler
{
    private readonly StockedItems items = new(state);

    public PlatformAnswer Answer(PlatformRequest request)
    {
        JsonObject body = Whole(Envelope.Opened(endpoint, request));
        string? named = RequestKey.Of(shape, request);
        FieldErrors errors = BodyRules.Check(shape, body, named is null || endpoint.Whole);
        if (errors.Any)
        {
            throw new RequestRefusedException(errors);
        }

        StoredRecord? record =
            state.Update(shape, named ?? RecordKey.Of(shape, body), body)
            ?? (named is null && !shape.KeyIsAssigned ? state.Create(shape, body) : null)
            ?? FirstLevel(named, body);
        return record is null
            ? throw new RequestRefusedException(404, "Not Found")
            : PlatformAnswer.Json(
                200,
                Envelope.AnswerTo(endpoint, BriefAnswer.Of(endpoint, shape, record, body))
            );
    }

    /// <summary>With what is emptied because the body leaves it out.</summary>
    private JsonObject Whole(JsonObject body)
    {
        foreach (FieldMapping member in endpoint.Whole ? shape.Members : [])
        {
            if (!MemberPath.TryRead(body, member.External, out _))
            {
                MemberPath.Write(body, member.External, null);
            }
        }

        return body;
    }

    /// <summary>The first level of an item that the path names; null where nothing has that key.</summary>
    private StoredRecord? FirstLevel(string? named, JsonObject body)
    {
        bool isOfItem = shape.Kind == EntityKind.Inventory && !shape.KeyIsAssigned;
        if (named is null || !isOfItem || !items.Has(named))
        {
            return null;
        }

        JsonObject level = body.DeepClone().AsObject();
        MemberPath.Write(level, shape.Key.External[0], JsonValue.Create(named));
        return state.Create(shape, level);
    }
}
