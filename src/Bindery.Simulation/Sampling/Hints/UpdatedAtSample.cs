using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class UpdatedAtSample : ISample
{
    public string Hint => "updated-at";
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        MomentText.Node(draft.Updated, member.Type, member.Format, draft.World.Zone);

    public JsonNode? Default(Draft draft, FieldMapping member) => Make(draft, member);
}
