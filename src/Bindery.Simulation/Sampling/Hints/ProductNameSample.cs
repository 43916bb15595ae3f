using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class ProductNameSample : ISample
{
    public string Hint => "product-name";
    public bool IsFreeText => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(
            draft.Random.Chance(0.35)
                ? draft.Random.Pick(Words.AwkwardNames)
                : $"{draft.Random.Pick(Words.Adjectives)} {draft.Random.Pick(Words.Nouns)}"
        );
}
