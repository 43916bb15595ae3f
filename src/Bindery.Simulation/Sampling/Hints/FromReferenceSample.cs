using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>The member of the same name of a record referred to; a line without a product is a custom item.</summary>
internal sealed class FromReferenceSample : ISample
{
    public string Hint => "from-reference";
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        foreach (Referenced referenced in draft.References)
        {
            // A product may have no price; what is sold has one.
            if (
                MemberPath.TryRead(referenced.Json, member.External, out JsonNode? value)
                && (value is not null || member.Nullable)
            )
            {
                return Coercion.Of(member, value);
            }
        }

        return member switch
        {
            { Type: FieldType.Money } => Money.Node(12.5m),
            { Nullable: true } => null,
            { Type: FieldType.String } => JsonValue.Create("Custom item <engraving>"),
            _ => PlainValue.Of(member),
        };
    }

    public JsonNode? Default(Draft draft, FieldMapping member) => Make(draft, member);
}
