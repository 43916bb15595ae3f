using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>The values of the options: <c>Red / XL</c>.</summary>
internal sealed class VariantTitleSample : ISample
{
    public string Hint => "variant-title";
    public SampleStage Stage => SampleStage.Siblings;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(string.Join(" / ", draft.OptionValues));

    public JsonNode? Default(Draft draft, FieldMapping member) => Make(draft, member);
}
