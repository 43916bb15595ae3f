using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class TextSample : ISample
{
    public string Hint => "text";
    public bool IsFreeText => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(
            $"{draft.Random.Pick(Words.Adjectives)} {draft.Random.Pick(Words.AwkwardNames)}"
        );
}
