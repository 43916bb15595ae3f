using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class CompanyNameSample : ISample
{
    public string Hint => "company-name";
    public bool IsFreeText => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        JsonValue.Create(draft.Random.Pick(Words.Companies));
}
