using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class ConstantSample : ISample
{
    public string Hint => "constant";

    public JsonNode? Make(Draft draft, FieldMapping member) => Scalar.Of(member.Constant);
}
