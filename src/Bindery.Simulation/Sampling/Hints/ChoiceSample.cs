using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>One of the options, else one of the values that the blueprint translates.</summary>
internal sealed class ChoiceSample : ISample
{
    public string Hint => "choice";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        member switch
        {
            { Options.IsEmpty: false } => JsonValue.Create(draft.Random.Pick(member.Options)),
            { Values.IsEmpty: false } => JsonValue.Create(draft.Random.Pick(member.Values).Name),
            _ => PlainValue.Of(member),
        };
}
