using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class ShippingMethodSample : ISample
{
    public string Hint => "shipping-method";
    public bool IsFreeText => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(
            draft.Random.Pick<string>([
                "Standard",
                "Express <24h>",
                "Livraison à l'étage",
                "توصيل سريع",
            ])
        );
}
