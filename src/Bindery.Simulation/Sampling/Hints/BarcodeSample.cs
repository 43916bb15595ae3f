using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class BarcodeSample : ISample
{
    public string Hint => "barcode";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(BarcodeDigits.Of(draft.World.Next(Hint) * 7919));
}
