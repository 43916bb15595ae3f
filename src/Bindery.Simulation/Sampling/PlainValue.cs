using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling;

/// <summary>The emptiest value that a member may have.</summary>
internal static class PlainValue
{
    public static JsonNode? Of(FieldMapping member) =>
        member switch
        {
            { Constant: not null } => Scalar.Of(member.Constant),
            { Nullable: true } => null,
            { Options.IsEmpty: false } => JsonValue.Create(member.Options[0]),
            { Values.IsEmpty: false } => JsonValue.Create(member.Values[0].Name),
            _ => ByType(member.Type),
        };

    private static JsonNode? ByType(FieldType type) =>
        type switch
        {
            FieldType.String or FieldType.Html => JsonValue.Create(""),
            FieldType.Integer => JsonValue.Create(0),
            FieldType.Decimal => JsonValue.Create(0m),
            FieldType.Money => Money.Node(0),
            FieldType.Boolean => JsonValue.Create(false),
            FieldType.Object => new JsonObject(),
            FieldType.List or FieldType.Taxes => new JsonArray(),
            _ => null,
        };
}
