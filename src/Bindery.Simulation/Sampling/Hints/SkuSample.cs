using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>Unique, in the odd forms that people give to SKUs.</summary>
internal sealed class SkuSample : ISample
{
    public string Hint => "sku";

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        long number = draft.World.Next(Hint);
        return JsonValue.Create(
            draft.Random.Below(12) switch
            {
                0 => $"abc/{number} x",
                1 => $"O'N\"{number}",
                2 => $"قطن-{number}",
                3 => $"000{number}",
                4 => $"A\\B&{number}",
                _ => $"SKU-{number:D5}",
            }
        );
    }
}
