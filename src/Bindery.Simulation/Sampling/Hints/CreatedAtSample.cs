using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

internal sealed class CreatedAtSample : ISample
{
    public string Hint => "created-at";

    public JsonNode? Make(Draft draft, FieldMapping member) =>
        MomentText.Node(draft.Created, member.Type, member.Format, draft.World.Zone);

    public JsonNode? Default(Draft draft, FieldMapping member) => Make(draft, member);
}
