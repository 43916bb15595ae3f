using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class ReferenceSample : ISample
{
    public string Hint => "reference";
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        MemberPath.Read(draft.Json, member.External);
}
