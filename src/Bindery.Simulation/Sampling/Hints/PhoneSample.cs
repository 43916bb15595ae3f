using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class PhoneSample : ISample
{
    public string Hint => "phone";

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        int line = draft.Random.Below(10_000);
        return JsonValue.Create(
            draft.Random.Pick<string>([
                $"+1 212-555-{line:D4}",
                $"+9665{line:D8}",
                $"(0)30 / {line:D5}",
                $"00{line:D9}",
            ])
        );
    }
}
