using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>An id of something that isn't an entity; members of the same name share their ids.</summary>
internal sealed class RelatedIdSample : ISample
{
    public string Hint => "related-id";
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        RelatedIds ids = draft.World.Related(member.External, draft.Shape.Name);
        return JsonValue.Create(
            ids.Owner == draft.Shape.Name
                ? ids.Made(draft.World.NextId(member.External))
                : ids.Taken() ?? 0
        );
    }

    public JsonNode? Default(Draft draft, FieldMapping member) => Make(draft, member);
}
